using System.Security.Claims;
using BrandMall.Composer.Documents;
using BrandMall.Kernel.Modules;
using BrandMall.Kernel.Primitives;
using BrandMall.Kernel.Sites;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace BrandMall.Composer.Live;

/// <summary>Windows on one document see each other here: who is where, who edits what, and each other's changes as they are accepted. Changes themselves come by HTTP.</summary>
internal sealed class ComposerHub(Rooms rooms, Neighbours neighbours, SiteRegistry sites) : Hub
{
    public const string Address = "/composer/hub";

    /// <exception cref="HubException"><c>site.unknown</c>, <c>staff.permission</c>, <c>document.id</c>.</exception>
    public async Task Join(string site, string doc, string clientId)
    {
        var http = Context.GetHttpContext() ?? throw new HubException("request.origin");
        if (sites.Map.ByName(site) is not { } found || clientId.Length is 0 or > 40)
        {
            throw new HubException("site.unknown");
        }

        if (await http.RequestServices.GetRequiredService<IStaffAccess>().JudgeAsync(http, ComposerPermissions.View, found) != StaffVerdict.Allowed)
        {
            throw new HubException("staff.permission");
        }

        var group = GroupOf(found, doc);
        await LeaveAsync();
        rooms.Enter(Context.ConnectionId, new Member(
            group, clientId, Context.User?.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", Context.User?.Identity?.Name ?? "", Context.Abort, StaffCall.Of(http, found)));
        await Groups.AddToGroupAsync(Context.ConnectionId, group);
        await neighbours.TellPresenceAsync(group);
        await neighbours.AskAsync(group);
    }

    public Task Select(string? widget) => neighbours.TellPresenceAsync(rooms.Select(Context.ConnectionId, widget));

    /// <summary>Said again every few seconds while a widget's form is in use; null when it no longer is.</summary>
    /// <returns>Who holds the widget; null when it is the caller's now.</returns>
    public async Task<Present?> Editing(string? widget)
    {
        var (group, holder) = rooms.Edit(Context.ConnectionId, widget);
        await neighbours.TellPresenceAsync(group);
        return holder;
    }

    public async Task TakeOver(string widget)
    {
        var (group, by, clientId) = rooms.TakeOver(Context.ConnectionId, widget);
        if (group is not null)
        {
            await neighbours.TellAsync(group, WindowMessages.TakenOver, new TakenWidget(widget, by), except: clientId);
            await neighbours.TellPresenceAsync(group);
        }
    }

    public override Task OnDisconnectedAsync(Exception? exception) => LeaveAsync();

    private static string GroupOf(Site site, string doc)
    {
        try
        {
            return Rooms.GroupOf(site.Name, DocumentKey.Read(doc).Text);
        }
        catch (RuleViolationException refusal)
        {
            throw new HubException(refusal.Code);
        }
    }

    private async Task LeaveAsync()
    {
        if (rooms.Leave(Context.ConnectionId) is { } left)
        {
            await Groups.RemoveFromGroupAsync(Context.ConnectionId, left);
            await neighbours.TellPresenceAsync(left);
        }
    }
}
