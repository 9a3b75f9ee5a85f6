using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Reading;
using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Tests.Support;

/// <summary>Documents that are just large enough for one difference.</summary>
internal static class Specs
{
    /// <summary>A document of these path items, in JSON.</summary>
    public static string Document(string paths, string schemas = "", string version = "1") =>
        $$"""{"openapi":"3.0.3","info":{"title":"Shop","version":"{{version}}"},"paths":{ {{paths}} },"components":{"schemas":{ {{schemas}} } } }""";

    /// <summary>An operation that posts a model and gets it back.</summary>
    public static string Exchange(string model) => Document(
        """
        "/carts":{"post":{"operationId":"addCart","tags":["Carts"],
          "requestBody":{"required":true,"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Sent"}}}},
          "responses":{"200":{"description":"","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Got"}}}}}}}
        """,
        $$"""
        "Sent":{{model}},
        "Got":{{model}}
        """);

    /// <summary>The changes from one document to another, as lines; those that break callers begin with an exclamation mark.</summary>
    public static IReadOnlyList<string> Changes(string before, string after) =>
    [
        .. SpecDiff.Compare(CreateModel(before), CreateModel(after)).Changes
            .Select(change => $"{(change.IsBreaking ? "! " : "")}{change.Where}: {change.What}"),
    ];

    public static ApiModel CreateModel(string document)
    {
        var reading = SpecReadResult.Read("spec.json", document, overlayPath: null);
        Assert.Empty(reading.Diagnostics);
        return reading.Model!;
    }
}
