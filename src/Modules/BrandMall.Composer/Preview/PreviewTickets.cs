using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace BrandMall.Composer.Preview;

/// <summary>Signs and reads the tokens of previews. Cookies would not do: browsers do not send them to a frame of another site.</summary>
internal sealed class PreviewTickets(IDataProtectionProvider protection, TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    private readonly IDataProtector _protector = protection.CreateProtector("composer.preview");

    public string Sign(PreviewTicket ticket) => _protector.Protect(JsonSerializer.Serialize(ticket));

    public DateTimeOffset Until() => clock.GetUtcNow() + Life;

    /// <summary>Null: forged, expired, or for something else.</summary>
    public PreviewTicket? Read(string token, string site, string doc)
    {
        try
        {
            return token.Length is > 0 and < 4000 && JsonSerializer.Deserialize<PreviewTicket>(_protector.Unprotect(token)) is { } ticket
                && ticket.Until > clock.GetUtcNow().ToUnixTimeSeconds() && ticket.Site == site && ticket.Doc == doc ? ticket : null;
        }
        catch (Exception forged) when (forged is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
