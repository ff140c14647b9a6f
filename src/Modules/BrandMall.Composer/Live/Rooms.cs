namespace BrandMall.Composer.Live;

/// <summary>
/// Who has which document open, in this process. Presence is a courtesy: where several processes serve one mall, each shows its own people;
/// that nobody's change is lost is the business of revs, not of this.
/// </summary>
internal sealed class Rooms(TimeProvider clock)
{
    /// <summary>Who is silent this long edits no more.</summary>
    public static readonly TimeSpan Held = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Member> _members = [];

    public static string GroupOf(string site, string doc) => $"{site}/{doc}";

    public void Enter(string connection, string group, string clientId, string id, string name)
    {
        lock (_lock)
        {
            _members[connection] = new Member(group, clientId, id, name);
        }
    }

    /// <summary>The group left, if there was one.</summary>
    public string? Leave(string connection)
    {
        lock (_lock)
        {
            return _members.Remove(connection, out var gone) ? gone.Group : null;
        }
    }

    public string? Select(string connection, string? widget)
    {
        lock (_lock)
        {
            if (!_members.TryGetValue(connection, out var member))
            {
                return null;
            }

            member.Widget = widget;
            return member.Group;
        }
    }

    /// <summary>Holds a widget softly for a while.</summary>
    /// <returns>The group, and who holds the widget instead.</returns>
    public (string? Group, Present? Holder) Edit(string connection, string? widget)
    {
        lock (_lock)
        {
            if (!_members.TryGetValue(connection, out var member))
            {
                return (null, null);
            }

            var holder = widget is null ? null : _members.FirstOrDefault(other => other.Key != connection && other.Value.Group == member.Group && EditingOf(other.Value) == widget).Value;
            (member.Editing, member.EditingAt) = (holder is null ? widget : null, clock.GetUtcNow());
            return (member.Group, holder is null ? null : Of(holder));
        }
    }

    /// <summary>The widget is this one's now, and nobody else's.</summary>
    public (string? Group, string By) TakeOver(string connection, string widget)
    {
        lock (_lock)
        {
            if (!_members.TryGetValue(connection, out var member))
            {
                return (null, "");
            }

            foreach (var other in _members.Values.Where(other => other.Group == member.Group && other.Editing == widget))
            {
                other.Editing = null;
            }

            (member.Editing, member.EditingAt) = (widget, clock.GetUtcNow());
            return (member.Group, member.Name);
        }
    }

    public IReadOnlyList<Present> In(string group)
    {
        lock (_lock)
        {
            return [.. _members.Values.Where(member => member.Group == group).OrderBy(member => member.Name, StringComparer.Ordinal).ThenBy(member => member.ClientId, StringComparer.Ordinal).Select(Of)];
        }
    }

    /// <summary>The connections of one window.</summary>
    public IReadOnlyList<string> ConnectionsOf(string group, string clientId)
    {
        lock (_lock)
        {
            return [.. _members.Where(member => member.Value.Group == group && member.Value.ClientId == clientId).Select(member => member.Key)];
        }
    }

    /// <summary>Lets go of what nobody holds any more; the groups where something was let go.</summary>
    public IReadOnlyList<string> LetGo()
    {
        lock (_lock)
        {
            var late = _members.Values.Where(member => member.Editing is not null && EditingOf(member) is null).ToList();
            late.ForEach(member => member.Editing = null);
            return [.. late.Select(member => member.Group).Distinct()];
        }
    }

    private string? EditingOf(Member member) => member.Editing is { } widget && clock.GetUtcNow() - member.EditingAt <= Held ? widget : null;

    private Present Of(Member member) => new(member.ClientId, member.Id, member.Name, member.Widget, EditingOf(member));

    private sealed class Member(string group, string clientId, string id, string name)
    {
        public string Group => group;

        public string ClientId => clientId;

        public string Id => id;

        public string Name => name;

        public string? Widget { get; set; }

        public string? Editing { get; set; }

        public DateTimeOffset EditingAt { get; set; }
    }
}
