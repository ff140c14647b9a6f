namespace BrandMall.Kernel.Liquid.Parsing;

/// <summary>Reads the words between <c>{%</c> and <c>%}</c>, one ahead.</summary>
internal sealed class Lexer
{
    private readonly SourceText _source;
    private readonly int _end;
    private readonly string _closing;
    private int _position;

    public Lexer(SourceText source, Markup markup)
    {
        _source = source;
        _position = markup.Start;
        _end = markup.End;
        _closing = markup.Kind switch
        {
            MarkupKind.Output => "'}}' to close '{{'",
            MarkupKind.Line => "the end of the line",
            _ => "'%}'",
        };
        Current = Read();
    }

    public Token Current { get; private set; }

    /// <summary>The tag's name, for messages.</summary>
    public string Tag { get; set; } = string.Empty;

    public int LastEnd { get; private set; }

    public ReadOnlySpan<char> Span(Token token) => _source.Text.AsSpan(token.Start, token.End - token.Start);

    public string Slice(int start, int end) => _source.Text[start..end];

    public Token Take()
    {
        var token = Current;
        LastEnd = token.End;
        Current = Read();
        return token;
    }

    public bool TryTake(string symbol)
    {
        if (!Current.Is(symbol))
        {
            return false;
        }

        Take();
        return true;
    }

    public bool IsWord(string word) => Current.Kind == TokenKind.Name && Span(Current).SequenceEqual(word);

    public bool TryTakeWord(string word)
    {
        if (!IsWord(word))
        {
            return false;
        }

        Take();
        return true;
    }

    /// <summary>Whether the current word is followed by this character, white space aside.</summary>
    public bool IsFollowedBy(char next)
    {
        var at = _position;
        while (at < _end && char.IsWhiteSpace(_source.Text[at]))
        {
            at++;
        }

        return at < _end && _source.Text[at] == next;
    }

    public string TakeName(string expected) => Current.Kind == TokenKind.Name ? Span(Take()).ToString() : throw Fault(expected);

    public void Expect(string symbol)
    {
        if (!TryTake(symbol))
        {
            throw Fault($"'{symbol}'");
        }
    }

    public void ExpectEnd()
    {
        if (Current.Kind != TokenKind.End)
        {
            throw Fault(Tag.Length == 0 ? _closing : $"{_closing} to close tag '{Tag}'");
        }
    }

    public LiquidSyntaxException Fault(string expected) =>
        _source.Fault(Current.Start, expected, Current.Kind == TokenKind.End ? "the end of the tag" : SourceText.Quote(Span(Current)));

    private Token Read()
    {
        var text = _source.Text;
        while (_position < _end && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        var start = _position;
        if (start >= _end)
        {
            return new Token(TokenKind.End, start, start, string.Empty);
        }

        var first = text[start];
        if (IsNameStart(first))
        {
            return ReadName(start);
        }

        if (char.IsAsciiDigit(first) || (first == '-' && start + 1 < _end && char.IsAsciiDigit(text[start + 1])))
        {
            return ReadNumber(start);
        }

        if (first is '"' or '\'')
        {
            var close = text.IndexOf(first, start + 1, _end - start - 1);
            if (close < 0)
            {
                throw _source.Fault(start, $"a closing {first}", "the end of the tag");
            }

            _position = close + 1;
            return new Token(TokenKind.Text, start + 1, close, string.Empty);
        }

        return ReadSymbol(start);
    }

    private Token ReadName(int start)
    {
        var text = _source.Text;
        while (_position < _end && IsNamePart(text[_position]))
        {
            _position++;
        }

        if (_position < _end && text[_position] == '?')
        {
            _position++;
        }

        return new Token(TokenKind.Name, start, _position, string.Empty);
    }

    private Token ReadNumber(int start)
    {
        var text = _source.Text;
        _position++;
        while (_position < _end && char.IsAsciiDigit(text[_position]))
        {
            _position++;
        }

        // 1..5 is a range, 1.5 a number.
        if (_position + 1 < _end && text[_position] == '.' && char.IsAsciiDigit(text[_position + 1]))
        {
            _position++;
            while (_position < _end && char.IsAsciiDigit(text[_position]))
            {
                _position++;
            }
        }

        return new Token(TokenKind.Number, start, _position, string.Empty);
    }

    private Token ReadSymbol(int start)
    {
        var text = _source.Text;
        var second = start + 1 < _end ? text[start + 1] : '\0';
        var symbol = (text[start], second) switch
        {
            ('=', '=') => "==",
            ('!', '=') => "!=",
            ('<', '>') => "<>",
            ('<', '=') => "<=",
            ('>', '=') => ">=",
            ('.', '.') => "..",
            ('<', _) => "<",
            ('>', _) => ">",
            ('=', _) => "=",
            ('|', _) => "|",
            (':', _) => ":",
            (',', _) => ",",
            ('.', _) => ".",
            ('[', _) => "[",
            (']', _) => "]",
            ('(', _) => "(",
            (')', _) => ")",
            _ => text.Substring(start, 1),
        };
        _position += symbol.Length;
        return new Token(TokenKind.Symbol, start, _position, symbol);
    }

    private static bool IsNameStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';
}
