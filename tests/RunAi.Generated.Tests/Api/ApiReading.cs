using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Tests.Specs;
using RunAi.Generator.Tests.Support;

namespace RunAi.Generator.Tests.Api;

/// <summary>The model of a document, with the diagnostics of building it, and a short notation for its types.</summary>
internal sealed record ApiReading(ApiModel Model, IReadOnlyList<DiagnosticInfo> Diagnostics)
{
    /// <summary>Builds the model of a document in YAML or JSON.</summary>
    public static ApiReading Build(string text)
    {
        var diagnostics = new DiagnosticBag();
        var document = Assert.IsType<OpenApiDocument>(OpenApiReader.Read(SpecReading.Read(text).Root!, diagnostics));
        var model = ApiModelBuilder.Build(document, diagnostics);
        return new ApiReading(model, diagnostics.ToEquatableArray());
    }

    /// <summary>Builds the model of a document whose only operation returns the schema <c>Thing</c>.</summary>
    public static ApiReading BuildSchemas(string schemas) => Build(TinySpec.WithResponse(schemas).Text);

    /// <summary>Returns the property of the schema <c>Thing</c>.</summary>
    public ApiProperty Property(string name) =>
        Assert.Single(Assert.IsType<ApiObject>(Model.Declarations["#/components/schemas/Thing"]).Properties, property => property.WireName == name);

    /// <summary>Returns the type of a property of the schema <c>Thing</c>.</summary>
    public string TypeOf(string property) => Describe(Property(property).Type);

    /// <summary>
    /// Describes a type: <c>Guid</c>, <c>[Guid?]</c> for a list, <c>{String}</c> for a map, <c>(a b)</c> for an enum, <c>&lt;String Int64&gt;</c> for
    /// a union, <c>object:</c> with the properties for an object.
    /// </summary>
    public string Describe(ApiTypeUse use) => Describe(use.Type) + (use.Nullable ? "?" : "");

    private string Describe(ApiType type) => type switch
    {
        ApiScalarType scalar => scalar.Scalar.ToString(),
        ApiListType list => $"[{Describe(list.Item)}]",
        ApiMapType map => $"{{{Describe(map.Value)}}}",
        ApiNamedType named => Model.Declarations[named.Key] switch
        {
            ApiEnum known => $"({string.Join(' ', known.Values.Select(value => value.WireValue))})",
            ApiUnion union => $"<{string.Join(' ', union.Variants.Select(variant => Describe(variant.Type)))}>",
            ApiObject value => $"object:{string.Join(',', value.Properties.Select(property => property.WireName))}",
            var other => other.ToString()!,
        },
        _ => type.ToString()!,
    };
}
