using System.Collections.Generic;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>Defines the kinds of components: the fields of <c>components</c> in 3.x, and of the root in 2.0.</summary>
internal static class ComponentKinds
{
    public const string Schemas = "schemas";
    public const string Parameters = "parameters";
    public const string Headers = "headers";
    public const string RequestBodies = "requestBodies";
    public const string Responses = "responses";
    public const string PathItems = "pathItems";
    public const string MediaTypes = "mediaTypes";
    public const string SecuritySchemes = "securitySchemes";

    private static readonly Dictionary<string, string> KindsBySection = new(StringComparer.Ordinal)
    {
        ["#/definitions"] = Schemas,
        ["#/parameters"] = Parameters,
        ["#/responses"] = Responses,
        ["#/paths"] = PathItems,
        ["#/components/schemas"] = Schemas,
        ["#/components/parameters"] = Parameters,
        ["#/components/headers"] = Headers,
        ["#/components/requestBodies"] = RequestBodies,
        ["#/components/responses"] = Responses,
        ["#/components/pathItems"] = PathItems,
        ["#/components/mediaTypes"] = MediaTypes,
        ["#/components/examples"] = "examples",
        ["#/components/securitySchemes"] = SecuritySchemes,
        ["#/components/links"] = "links",
        ["#/components/callbacks"] = "callbacks",
    };

    /// <summary>Returns the kind of the component at a canonical pointer; null if the pointer is not that of a component.</summary>
    public static string? Find(string pointer) =>
        KindsBySection.TryGetValue(pointer.Substring(0, pointer.LastIndexOf('/')), out var kind) ? kind : null;
}
