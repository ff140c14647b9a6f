using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BrandMall.Kernel.Data;

/// <summary>Instants are stored as milliseconds since 1970 (UTC): SQLite neither orders nor compares DateTimeOffset.</summary>
public sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
