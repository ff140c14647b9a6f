namespace BrandMall.Kernel.Caching;

internal enum Encodings
{
    Identity,
    Gzip,
    Brotli,
}
