using System.Net;
using System.Text.RegularExpressions;

namespace BrandMall.BrowserTests;

/// <summary>The examples of the documentation, run as they stand against the demo mall.</summary>
public sealed partial class ExampleTests(DemoMall demo)
{
    public static TheoryData<string> Examples => [.. Curl().Matches(File.ReadAllText(Path.Combine(Root(), "docs", "headless.md"))).Select(match => match.Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_of_the_documentation_answers(string command)
    {
        var address = Address().Match(command).Groups[1].Value;
        var query = string.Join('&', Encoded().Matches(command).Select(match => match.Groups[1].Value.Split('=', 2) is [var name, var value] ? $"{name}={Uri.EscapeDataString(value)}" : ""));

        var reply = await demo.Mall.Client.GetAsync(new Uri(query.Length > 0 ? $"{address}?{query}" : address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, reply.StatusCode);
        Assert.Equal("application/json", reply.Content.Headers.ContentType!.MediaType);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "BrandMall.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    [GeneratedRegex("^curl .*$", RegexOptions.Multiline)]
    private static partial Regex Curl();

    [GeneratedRegex("http://127\\.0\\.0\\.1:5080([^\"]*)\"")]
    private static partial Regex Address();

    [GeneratedRegex("--data-urlencode \"([^\"]*)\"")]
    private static partial Regex Encoded();
}
