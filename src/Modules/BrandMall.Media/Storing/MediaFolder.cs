using BrandMall.Kernel.Data;

namespace BrandMall.Media.Storing;

/// <summary>Where the files lie: <c>media/</c> in the data folder, each at its path.</summary>
internal sealed class MediaFolder(DataFolder data)
{
    private readonly string _root = data.Folder("media");

    /// <param name="path">Already clean.</param>
    public string FileOf(string path) => Path.Combine(_root, path);

    /// <summary>Moves a finished file to its place; a reader sees the old one or the new one, whole.</summary>
    public void Place(string unfinished, string path)
    {
        var file = FileOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Move(unfinished, file, overwrite: true);
    }

    public string NewUnfinished() => Path.Combine(data.Folder("unfinished"), Path.GetRandomFileName());
}
