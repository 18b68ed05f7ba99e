using Microsoft.AspNetCore.TestHost;

namespace DueCourse.Web.Tests;

public sealed class SiteTests
{
    [Fact]
    public async Task The_front_page_says_that_this_is_not_a_government_service()
    {
        await using var site = Site.Build(builder => builder.WebHost.UseTestServer());
        await site.StartAsync();

        var page = await site.GetTestClient().GetStringAsync("/");

        Assert.Contains("This is not a government service", page, StringComparison.Ordinal);
    }
}
