using DueCourse.Web.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DueCourse.Web.Tests;

public sealed class PolicyTests(RunningSite site)
{
    private List<RouteEndpoint> Endpoints => [.. site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    [Fact]
    public void Every_page_and_endpoint_names_a_policy_of_ours()
    {
        Assert.True(Endpoints.Count > 20, $"only {Endpoints.Count} endpoints");
        Assert.All(Endpoints, endpoint =>
        {
            var named = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).ToList();
            Assert.True(named.Count > 0, $"{endpoint.RoutePattern.RawText} names no policy");
            Assert.All(named, policy => Assert.Contains(policy, Policies.All));
            Assert.Null(endpoint.Metadata.GetMetadata<IAllowAnonymous>());
        });
    }

    [Fact]
    public void What_names_no_policy_lets_nobody_in()
    {
        var options = site.Site.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<AuthorizationOptions>>().Value;

        var handler = Assert.Single(options.FallbackPolicy!.Requirements);
        Assert.IsType<Microsoft.AspNetCore.Authorization.Infrastructure.AssertionRequirement>(handler);
        Assert.Same(options.FallbackPolicy, options.DefaultPolicy);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://192.0.2.7:5080")]
    [InlineData("https://cases.example.org")]
    [InlineData("http://*:5080")]
    public void The_demonstrations_sign_in_is_not_to_be_had_where_others_can_reach_it(string url)
    {
        var fault = new SignInSettings { Demonstration = RunningSite.People }.Fault([url, "http://127.0.0.1:5080"]);

        Assert.Contains("lets anybody be anybody", fault, StringComparison.Ordinal);
        Assert.Contains("DUECOURSE_OIDC_AUTHORITY", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_beside_a_real_provider()
    {
        var provider = new OpenIdProvider("https://id.example.org", "duecourse", null, "role");

        Assert.Contains("Leave one of them out", new SignInSettings { Demonstration = RunningSite.People, Provider = provider }.Fault(["http://127.0.0.1:5080"]), StringComparison.Ordinal);
        Assert.Null(new SignInSettings { Provider = provider }.Fault(["http://0.0.0.0:5080"]));
        Assert.Null(new SignInSettings { Demonstration = RunningSite.People }.Fault(["http://127.0.0.1:5080", "http://localhost:1", "http://[::1]:2"]));
    }

    [Theory]
    [InlineData("http://id.example.org")]
    [InlineData("id.example.org")]
    [InlineData("ftp://id.example.org")]
    public void A_provider_is_reached_by_https(string authority) =>
        Assert.Contains("no https address", new SignInSettings { Provider = new(authority, "duecourse", null, "role") }.Fault(["http://127.0.0.1:5080"]), StringComparison.Ordinal);
}
