using System.Text;

namespace BrandMall.Kernel.Liquid.Rendering;

/// <summary>Counts what is written before it is passed on.</summary>
internal sealed class MeteredWriter(TextWriter inner, RenderContext context) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>Passes on what has been counted elsewhere.</summary>
    public void WriteCounted(string value) => inner.Write(value);

    public override void Write(char value)
    {
        context.CountOutput(1);
        inner.Write(value);
    }

    public override void Write(string? value)
    {
        if (value is not null)
        {
            context.CountOutput(value.Length);
            inner.Write(value);
        }
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        context.CountOutput(buffer.Length);
        inner.Write(buffer);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }
}
