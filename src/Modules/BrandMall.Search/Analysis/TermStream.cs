using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace BrandMall.Search.Analysis;

/// <summary>Hands terms we made ourselves to the engine.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly IEnumerable<(string Term, int Step)> _terms;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _step;
    private IEnumerator<(string Term, int Step)> _next;

    public TermStream(IEnumerable<(string Term, int Step)> terms)
    {
        _terms = terms;
        _next = terms.GetEnumerator();
        _term = AddAttribute<ICharTermAttribute>();
        _step = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!_next.MoveNext())
        {
            return false;
        }

        _term.SetEmpty().Append(_next.Current.Term);
        _step.PositionIncrement = _next.Current.Step;
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        _next.Dispose();
        _next = _terms.GetEnumerator();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _next.Dispose();
        }

        base.Dispose(disposing);
    }
}
