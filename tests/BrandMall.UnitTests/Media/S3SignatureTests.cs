using BrandMall.Media;
using BrandMall.Media.Stores;

namespace BrandMall.UnitTests.Media;

public sealed class S3SignatureTests
{
    // The worked examples of the Signature Version 4 documentation.
    private static readonly MediaSettings.S3Settings s_settings = new() { Key = "AKIAIOSFODNN7EXAMPLE", Secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", Region = "us-east-1" };

    [Fact]
    public void A_request_with_an_empty_parameter_is_signed_as_the_specification_says() =>
        Assert.EndsWith("Signature=fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543", Sign("?lifecycle", ("lifecycle", "")), StringComparison.Ordinal);

    [Fact]
    public void A_list_request_is_signed_as_the_specification_says() =>
        Assert.EndsWith("Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7", Sign("?prefix=J&max-keys=2", ("prefix", "J"), ("max-keys", "2")), StringComparison.Ordinal);

    private static string Sign(string query, params (string, string)[] parameters)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://examplebucket.s3.amazonaws.com/" + query);
        S3Signature.Sign(request, parameters, S3Signature.Empty, s_settings, new DateTimeOffset(2013, 5, 24, 0, 0, 0, TimeSpan.Zero));
        return string.Join(' ', request.Headers.GetValues("Authorization"));
    }
}
