using System.Text;

namespace BrandMall.Kernel.Liquid.Rendering;

/// <summary>Collects what a body prints, charging it before it is kept.</summary>
internal sealed class CaptureWriter(RenderContext context) : TextWriter
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.Unicode;

    public override void Write(char value)
    {
        context.ChargeText(1);
        _text.Append(value);
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        context.ChargeText(buffer.Length);
        if (_text.Length + buffer.Length > context.Limits.TextChars)
        {
            throw context.Exceeded("text", context.Limits.TextChars);
        }

        _text.Append(buffer);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override string ToString() => _text.ToString();
}
