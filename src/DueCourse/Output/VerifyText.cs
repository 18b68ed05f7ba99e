using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DueCourse.Casework.Bundles;
using DueCourse.Casework.Ledger;

namespace DueCourse.Output;

/// <summary>What came of checking a bundle, for a terminal and for other software.</summary>
internal static class VerifyText
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What the signatures of a sound bundle show.</summary>
    public static string Says(BundleReport report) => report.IsPinned
        ? "Nothing in it was changed since it was signed, with a key that you named."
        : "It fits itself. Whose keys these are nobody has said: whoever made them could have made all of it. Compare their ids with those that the store's operator publishes, and name the key's file with --key.";

    public static void Show(Screen screen, string file, BundleReport report)
    {
        var header = report.Header;
        screen.Title($"{file}: sound.");
        screen.Paragraph($"Case {header.Case}, for the audience \"{header.Audience}\", made {Envelope.Moment.Format(header.Made)} by the store {header.Store}.", indent: 2);
        foreach (var chain in report.Chains)
        {
            var log = chain.LogHead?.Checkpoint;
            var inLog = chain.Head.Count == 0 ? ""
                : log is null ? " None is in a log yet, so the chain and the seal alone speak for them."
                : $" {chain.Logged} in the log {log.Log}, whose head of {Envelope.Moment.Format(log.At)} covers {Entries(log.Size)}."
                    + (chain.Logged < chain.Head.Count ? " The chain and the seal alone speak for the others." : "");
            screen.Row(chain.Head.Compartment.Name(), $"{Entries(chain.Head.Count)}{(chain.Erased > 0 ? $", of which {chain.Erased} erased" : "")}.{inLog}", column: 14);
        }

        if (report.Documents > 0) screen.Row("documents", $"{report.Documents}, each with the hash that an entry names.", column: 14);
        foreach (var key in report.Header.Keys) screen.Row("key", key.Id.ToString(), column: 14);
        screen.Paragraph(Says(report), indent: 2);
    }

    public static string Json(string file, BundleReport? report, BundleFault? fault)
    {
        var json = new JsonObject { ["file"] = file, ["sound"] = report is not null };
        if (fault is not null)
        {
            json["fault"] = new JsonObject { ["code"] = fault.Code, ["where"] = fault.Where, ["what"] = fault.What, ["why"] = fault.Why, ["whatToDo"] = fault.WhatToDo };
        }
        else
        {
            var header = report!.Header;
            json["case"] = header.Case.ToString();
            json["store"] = header.Store.ToString();
            json["audience"] = header.Audience;
            json["made"] = Envelope.Moment.Format(header.Made);
            json["chains"] = new JsonArray([.. report.Chains.Select(Chain)]);
            json["documents"] = report.Documents;
            json["keys"] = new JsonArray([.. header.Keys.Select(key => JsonValue.Create(key.Id.ToString()))]);
            json["sealedBy"] = report.SealedBy.ToString();
            json["keyWasNamed"] = report.IsPinned;
            json["says"] = Says(report);
        }

        return json.ToJsonString(Plain);
    }

    private static JsonObject Chain(BundledChain chain)
    {
        var json = new JsonObject
        {
            ["compartment"] = chain.Head.Compartment.Name(),
            ["entries"] = chain.Head.Count,
            ["erased"] = chain.Erased,
            ["head"] = chain.Head.Hash.ToString(),
            ["logged"] = chain.Logged,
        };
        if (chain.LogHead?.Checkpoint is { } log)
        {
            json["log"] = new JsonObject
            {
                ["name"] = log.Log.ToString(), ["size"] = log.Size, ["root"] = log.Root.ToString(), ["at"] = Envelope.Moment.Format(log.At),
            };
        }

        return json;
    }

    private static string Entries(long count) => count == 1 ? "1 entry" : string.Create(CultureInfo.InvariantCulture, $"{count} entries");
}
