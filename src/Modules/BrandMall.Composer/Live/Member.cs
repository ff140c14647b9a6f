namespace BrandMall.Composer.Live;

/// <summary>A window of this process.</summary>
internal sealed class Member(string group, string clientId, string id, string name, Action close, StaffCall call)
{
    public string Group => group;

    public string ClientId => clientId;

    public string Name => name;

    /// <summary>Ends its connection.</summary>
    public Action Close => close;

    public StaffCall Call => call;

    public string? Widget { get; set; }

    public string? Editing { get; set; }

    /// <summary>Since when it holds what it edits.</summary>
    public DateTimeOffset Since { get; set; }

    /// <summary>When it last said so.</summary>
    public DateTimeOffset EditingAt { get; set; }

    public Seat Seat(string? editing) => new(clientId, id, name, Widget, editing, Since);
}
