namespace BrandMall.Catalog.Contracts;

/// <summary>
/// Who is asking, as far as prices are concerned; of this request or job. The module that knows its people says so (a staff mall after its door, an event after joining);
/// as long as nobody does, restricted prices are told to no one and answers may be cached for everyone.
/// </summary>
public sealed class PriceAudience
{
    /// <summary>The caller was let into the employee tier of the current site.</summary>
    public bool Restricted { get; private set; }

    /// <summary>Code of the event the caller takes part in; empty: none.</summary>
    public string Event { get; private set; } = "";

    /// <summary>Where the caller comes from; empty: the web.</summary>
    public string Channel { get; private set; } = "";

    public void Admit(string eventCode = "") => (Restricted, Event) = (true, eventCode);

    public void ComeFrom(string channel) => Channel = channel;
}
