using Microsoft.Extensions.Primitives;

namespace BrandMall.Kernel.Caching.Redis;

/// <summary>How an answer lies in Redis. The whole key is part of it: a foreign or older form is no answer.</summary>
internal static class AnswerFormat
{
    private const int Version = 1;

    public static byte[] Write(AnswerKey key, CachedAnswer answer, DateTimeOffset madeAt, string epoch)
    {
        using MemoryStream stream = new(answer.Identity.Bytes.Length + 2048);
        using BinaryWriter writer = new(stream);
        writer.Write(Version);
        writer.Write(epoch);
        writer.Write(key.ToString());
        writer.Write(madeAt.UtcTicks);
        writer.Write(answer.DiesAt?.UtcTicks ?? 0);
        writer.Write(answer.Status);
        writer.Write(answer.Tags.Count);
        foreach (var (kind, name) in answer.Tags)
        {
            writer.Write(kind);
            writer.Write(name);
        }

        writer.Write(answer.Headers.Length);
        foreach (var (name, value) in answer.Headers)
        {
            writer.Write(name);
            writer.Write(value.ToString());
        }

        writer.Write(answer.Identity.Bytes.Length);
        writer.Write(answer.Identity.Bytes);
        writer.Flush();
        return stream.ToArray();
    }

    /// <summary>Null: not this key's, of another epoch, or of another version of this program.</summary>
    public static (CachedAnswer Answer, DateTimeOffset MadeAt)? Read(byte[] bytes, AnswerKey key, string epoch)
    {
        using BinaryReader reader = new(new MemoryStream(bytes));
        if (reader.ReadInt32() != Version || reader.ReadString() != epoch || reader.ReadString() != key.ToString())
        {
            return null;
        }

        DateTimeOffset madeAt = new(reader.ReadInt64(), TimeSpan.Zero);
        var diesAt = reader.ReadInt64();
        var status = reader.ReadInt32();
        var tags = new (string, string)[reader.ReadInt32()];
        for (var index = 0; index < tags.Length; index++)
        {
            tags[index] = (reader.ReadString(), reader.ReadString());
        }

        var headers = new KeyValuePair<string, StringValues>[reader.ReadInt32()];
        for (var index = 0; index < headers.Length; index++)
        {
            // The framework knows its own header names by reference; read ones would take the slow way.
            headers[index] = new(string.Intern(reader.ReadString()), reader.ReadString());
        }

        var body = reader.ReadBytes(reader.ReadInt32());
        return (new CachedAnswer(status, headers, body) { Tags = tags, DiesAt = diesAt == 0 ? null : new DateTimeOffset(diesAt, TimeSpan.Zero) }, madeAt);
    }
}
