using System.Security.Cryptography;
using BrandMall.Kernel.Data;

namespace BrandMall.Media.Cuts;

/// <summary>The key that signs addresses of copies: from the settings, else made once and kept beside the other keys in the data folder.</summary>
internal sealed class SigningKey
{
    private const int Length = 32;

    public SigningKey(DataFolder data, MediaSettings settings) =>
        Value = settings.SigningKey.Length > 0 ? Convert.FromBase64String(settings.SigningKey) : Kept(Path.Combine(data.Folder("keys"), "media-addresses.key"));

    public byte[] Value { get; }

    private static byte[] Kept(string file)
    {
        if (!File.Exists(file))
        {
            var made = file + Path.GetRandomFileName();
            File.WriteAllBytes(made, RandomNumberGenerator.GetBytes(Length));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(made, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }

            try
            {
                File.Move(made, file, overwrite: false);
            }
            catch (IOException) when (File.Exists(file))
            {
                File.Delete(made);      // another process was first; its key is the key
            }
        }

        return File.ReadAllBytes(file) is { Length: >= Length } key ? key : throw new InvalidOperationException($"{file} is no key. Delete it to have a new one made.");
    }
}
