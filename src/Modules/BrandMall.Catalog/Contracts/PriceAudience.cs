using BrandMall.Kernel.Entry;
using BrandMall.Kernel.Sites;

namespace BrandMall.Catalog.Contracts;

/// <summary>
/// Who is asking, as far as prices are concerned; of this request or job. The module that knows its people says so (a staff mall after its door, an event after joining);
/// as long as nobody does, restricted prices are told to no one and answers may be cached for everyone.
/// </summary>
/// <param name="site">A staff mall behind a door of its own (an entry rule) has let in whoever gets as far as a price.</param>
public sealed class PriceAudience(CurrentSite site)
{
    private bool _admitted;

    /// <summary>The caller was let into the employee tier of the current site.</summary>
    public bool Restricted => _admitted || (site.IsSet && site.Value.Tier == "employee" && !SiteDoor.IsOpen(site.Value));

    /// <summary>Code of the event the caller takes part in; empty: none.</summary>
    public string Event { get; private set; } = "";

    /// <summary>Where the caller comes from; empty: the web.</summary>
    public string Channel { get; private set; } = "";

    public void Admit(string eventCode = "") => (_admitted, Event) = (true, eventCode);

    public void ComeFrom(string channel) => Channel = channel;
}
