namespace DueCourse.Web;

/// <summary>The pages and the HTTP interface, ready to be started.</summary>
public static class Site
{
    public static WebApplication Build(Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        adjust?.Invoke(builder);

        var site = builder.Build();
        site.MapGet("/", () => Results.Content(FrontPage, "text/html; charset=utf-8"));
        return site;
    }

    private const string FrontPage =
        """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>DueCourse</title>
        <h1>DueCourse</h1>
        <p>What the law says about deporting or removing one person from the United Kingdom,
        what is missing before it can be said, and what has to happen next.</p>
        <p>This is not a government service, and it is not legal advice.</p>
        </html>
        """;
}
