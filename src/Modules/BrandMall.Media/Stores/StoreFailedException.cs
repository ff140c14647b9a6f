namespace BrandMall.Media.Stores;

/// <summary>Contents cannot be kept or read at the moment: the disk is full, the object store refuses or does not answer.</summary>
internal sealed class StoreFailedException(string message) : IOException(message);
