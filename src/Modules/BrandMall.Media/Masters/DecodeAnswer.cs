namespace BrandMall.Media.Masters;

/// <summary>What the decoding process answers, one line of JSON a file: facts of the master it wrote, or why it wrote none.</summary>
internal sealed record DecodeAnswer
{
    public string? Refusal { get; init; }

    public string? Message { get; init; }

    public int Width { get; init; }

    public int Height { get; init; }

    public bool Cuts { get; init; }

    public bool Transparent { get; init; }

    public string Colour { get; init; } = "";

    public string Blur { get; init; } = "";

    public static DecodeAnswer Refuse(string code, string message) => new() { Refusal = code, Message = message };
}
