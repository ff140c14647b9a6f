namespace BrandMall.Kernel.Entry;

/// <param name="Audience">Whom the rule let in, where different visitors see different pages: it keeps their cached answers apart.</param>
public readonly record struct EntryVerdict(bool Allowed, string Audience)
{
    public static EntryVerdict Refused { get; } = new(false, "");

    public static EntryVerdict In(string audience) => new(true, audience);
}
