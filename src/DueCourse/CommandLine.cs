using System.CommandLine;
using DueCourse.Web;

namespace DueCourse;

/// <summary>The commands of the one executable.</summary>
internal static class CommandLine
{
    public static RootCommand Commands()
    {
        var serve = Serve();
        var root = new RootCommand(
            "DueCourse: what the law says about deporting or removing one person from the United Kingdom, " +
            "what is missing before it can be said, and what has to happen next.")
        {
            serve,
        };

        // Nothing after the name means: serve.
        root.SetAction((_, stop) => serve.Parse([]).InvokeAsync(cancellationToken: stop));
        return root;
    }

    private static Command Serve()
    {
        var urls = new Option<string>("--urls")
        {
            Description = "Where to listen. Other machines can reach it only if you say so here.",
            DefaultValueFactory = _ => "http://127.0.0.1:5080",
        };

        var serve = new Command("serve", "Starts the web pages and the HTTP interface.") { urls };
        serve.SetAction(async (given, stop) =>
        {
            await using var site = Site.Build();
            site.Urls.Add(given.GetRequiredValue(urls));
            await site.RunAsync(stop);
            return 0;
        });
        return serve;
    }
}
