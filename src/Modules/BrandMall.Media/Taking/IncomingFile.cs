namespace BrandMall.Media.Taking;

/// <summary>A file as it was handed in, on disk, its size and first bytes checked and nothing else believed.</summary>
/// <param name="Path">Where it shall stand in the library; clean.</param>
/// <param name="File">Where it lies meanwhile; deleted with it.</param>
internal sealed record IncomingFile(string Path, string Type, string File, string Sha256) : IDisposable
{
    public void Dispose() => System.IO.File.Delete(File);
}
