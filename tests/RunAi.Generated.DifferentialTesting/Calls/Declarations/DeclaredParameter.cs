using System.Text.Json.Nodes;

namespace RunAi.Generated.DifferentialTesting.Calls.Declarations;

/// <summary>Represents a parameter of a document (OpenAPI 3.0.3, Parameter Object; Swagger 2.0, Parameter Object).</summary>
public sealed class DeclaredParameter
{
    public DeclaredParameter(JsonObject parameter, bool isSwagger2)
    {
        Name = parameter["name"]!.ToString();
        Location = parameter["in"]!.ToString();
        IsRequired = Location == "path" || IsFlag(parameter["required"]);
        AllowReserved = IsFlag(parameter["allowReserved"]);
        var content = (parameter["content"] as JsonObject)?.FirstOrDefault();
        ContentMediaType = content?.Key;
        Schema = content?.Value?["schema"] ?? parameter["schema"] ?? (parameter.ContainsKey("type") ? parameter : null);
        (Style, Explode) = isSwagger2 ? ReadCollectionFormat(parameter) : ReadStyle(parameter);
    }

    private DeclaredParameter(DeclaredParameter other) =>
        (Name, Location, IsRequired, Style, Explode, AllowReserved, ContentMediaType, Schema) = (
            other.Name, other.Location, other.IsRequired, other.Style, other.Explode, other.AllowReserved, other.ContentMediaType, other.Schema);

    public string Name { get; private init; }

    public string Location { get; private init; }

    public bool IsRequired { get; }

    public string Style { get; private init; }

    public bool Explode { get; private init; }

    public bool AllowReserved { get; }

    public string? ContentMediaType { get; }

    public JsonNode? Schema { get; }

    /// <summary>Returns the parameter in the query, with a name of the query.</summary>
    public DeclaredParameter ToQueryParameter(string name) => new(this) { Name = name, Location = "query", Style = "form", Explode = false };

    /// <summary>Returns the style of a Swagger 2.0 array, at the level of the parameter or of its items.</summary>
    public static (string Style, bool Explode) ReadCollectionFormat(JsonObject owner)
    {
        var form = owner["in"]?.ToString() is "path" or "header" ? "simple" : "form";
        return owner["collectionFormat"]?.ToString() switch
        {
            "ssv" => ("spaceDelimited", false),
            "tsv" => ("tabDelimited", false),
            "pipes" => ("pipeDelimited", false),
            "multi" => (form, form == "form"),
            _ => (form, false),
        };
    }

    private (string Style, bool Explode) ReadStyle(JsonObject parameter)
    {
        var style = parameter["style"]?.ToString() ?? (Location is "path" or "header" ? "simple" : "form");
        var explode = parameter["explode"] is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : style == "form";
        return (style, explode);
    }

    private static bool IsFlag(JsonNode? node) => node is JsonValue value && value.TryGetValue<bool>(out var flag) && flag;
}
