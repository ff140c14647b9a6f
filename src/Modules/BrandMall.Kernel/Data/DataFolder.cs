using Microsoft.Extensions.Configuration;

namespace BrandMall.Kernel.Data;

/// <summary>Where this mall keeps what is not in the database: <c>BRANDMALL_DATA</c>, else <c>data</c> below the current folder.</summary>
public sealed record DataFolder(string Path)
{
    public static DataFolder Of(IConfiguration configuration)
    {
        var path = System.IO.Path.GetFullPath(configuration["BRANDMALL_DATA"] is { Length: > 0 } set ? set : "data");
        Directory.CreateDirectory(path);
        return new DataFolder(path);
    }

    /// <summary>A folder of its own below the data folder, made when missing.</summary>
    public string Folder(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;
}
