namespace BrandMall.Composer.Live;

/// <summary>
/// Who has which document open: the windows of this process, and those other processes tell of. Presence is a courtesy that may come late;
/// that nobody's change is lost is the business of revs, not of this.
/// </summary>
internal sealed class Rooms(TimeProvider clock)
{
    /// <summary>Who is silent this long edits no more; a process that is silent this long has nobody any more.</summary>
    public static readonly TimeSpan Held = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Member> _members = [];
    private readonly Dictionary<(string Node, string Group), (IReadOnlyList<Seat> Seats, DateTimeOffset At)> _elsewhere = [];

    public static string GroupOf(string site, string doc) => $"{site}/{doc}";

    public void Enter(string connection, Member member)
    {
        lock (_lock)
        {
            _members[connection] = member;
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

            var mine = EditingOf(member) == widget;
            var holder = widget is null ? null : Seats(member.Group, but: member).FirstOrDefault(other => other.Editing == widget && (!mine || other.Since > member.Since));
            member.Editing = holder is null ? widget : null;
            Hold(member, anew: !mine);
            return (member.Group, holder?.ToPresent());
        }
    }

    /// <summary>The widget is this one's now, and nobody else's.</summary>
    public (string? Group, string By, string ClientId) TakeOver(string connection, string widget)
    {
        lock (_lock)
        {
            if (!_members.TryGetValue(connection, out var member))
            {
                return (null, "", "");
            }

            foreach (var other in _members.Values.Where(other => other.Group == member.Group && other.Editing == widget))
            {
                other.Editing = null;
            }

            member.Editing = widget;
            Hold(member, anew: true);
            return (member.Group, member.Name, member.ClientId);
        }
    }

    public IReadOnlyList<Present> In(string group)
    {
        lock (_lock)
        {
            return [.. Seats(group).OrderBy(seat => seat.Name, StringComparer.Ordinal).ThenBy(seat => seat.ClientId, StringComparer.Ordinal).Select(seat => seat.ToPresent())];
        }
    }

    /// <summary>Those of this process, for others to know.</summary>
    public IReadOnlyList<Seat> OwnIn(string group)
    {
        lock (_lock)
        {
            return [.. _members.Values.Where(member => member.Group == group).Select(member => member.Seat(EditingOf(member)))];
        }
    }

    /// <summary>Another process says who is there. What one of them took over is let go of here.</summary>
    public void Hear(string node, string group, IReadOnlyList<Seat> seats)
    {
        lock (_lock)
        {
            _elsewhere[(node, group)] = (seats, clock.GetUtcNow());
            foreach (var member in _members.Values.Where(member => member.Group == group && member.Editing is { } own && seats.Any(seat => seat.Editing == own && seat.Since > member.Since)))
            {
                member.Editing = null;
            }
        }
    }

    public IReadOnlyList<(string Connection, Member Member)> Own()
    {
        lock (_lock)
        {
            return [.. _members.Select(member => (member.Key, member.Value))];
        }
    }

    /// <summary>The connections of one window.</summary>
    public IReadOnlyList<string> ConnectionsOf(string group, string clientId) =>
        [.. Own().Where(own => own.Member.Group == group && own.Member.ClientId == clientId).Select(own => own.Connection)];

    /// <summary>Lets go of what nobody holds any more; the groups where something was let go.</summary>
    public IReadOnlyList<string> LetGo()
    {
        lock (_lock)
        {
            var late = _members.Values.Where(member => member.Editing is not null && EditingOf(member) is null).ToList();
            late.ForEach(member => member.Editing = null);
            var silent = _elsewhere.Where(other => clock.GetUtcNow() - other.Value.At > Held).Select(other => other.Key).ToList();
            silent.ForEach(other => _elsewhere.Remove(other));
            return [.. late.Select(member => member.Group).Concat(silent.Select(other => other.Group)).Distinct()];
        }
    }

    private IEnumerable<Seat> Seats(string group, Member? but = null) => _members.Values.Where(member => member.Group == group && member != but).Select(member => member.Seat(EditingOf(member)))
        .Concat(_elsewhere.Where(other => other.Key.Group == group && clock.GetUtcNow() - other.Value.At <= Held).SelectMany(other => other.Value.Seats));

    private void Hold(Member member, bool anew) => (member.Since, member.EditingAt) = (anew ? clock.GetUtcNow() : member.Since, clock.GetUtcNow());

    private string? EditingOf(Member member) => member.Editing is { } widget && clock.GetUtcNow() - member.EditingAt <= Held ? widget : null;
}
