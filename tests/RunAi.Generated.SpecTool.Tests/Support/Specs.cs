using RunAi.Generated.SpecTool.Diff;
using RunAi.Generated.SpecTool.Reading;
using RunAi.Generator.Api.Model;

namespace RunAi.Generated.SpecTool.Tests.Support;

/// <summary>Creates minimal specs for single changes.</summary>
internal static class Specs
{
    /// <summary>Creates a spec in JSON with the specified path items.</summary>
    public static string Document(string paths, string schemas = "", string version = "1") =>
        $$"""{"openapi":"3.0.3","info":{"title":"Shop","version":"{{version}}"},"paths":{ {{paths}} },"components":{"schemas":{ {{schemas}} } } }""";

    /// <summary>Creates a spec with one operation that sends and receives a model.</summary>
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

    /// <summary>Gets the changes between two specs as lines. Breaking changes start with an exclamation mark.</summary>
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
