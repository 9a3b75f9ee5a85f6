using System.Collections.Generic;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Reading;

namespace RunAi.Generator.OpenApi.Swagger2;

/// <summary>Reads <c>consumes</c> and <c>produces</c>: the operation's list replaces the document's; JSON where neither names a type.</summary>
internal sealed class MediaTypeNames(ReaderContext context)
{
    private static readonly Dictionary<string, OpenApiEncoding> NoEncoding = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Consumes(OperationScope scope) => OrJson(Stated(scope, "consumes"));

    public IReadOnlyList<string> Produces(OperationScope scope) => OrJson(Stated(scope, "produces"));

    /// <summary>As <see cref="Consumes"/>, but empty where nothing is stated.</summary>
    public IReadOnlyList<string> StatedConsumes(OperationScope scope) => Stated(scope, "consumes");

    /// <summary>The same content in each of the media types.</summary>
    public List<OpenApiMediaType> Describe(IReadOnlyList<string> names, string? schema, IReadOnlyDictionary<string, OpenApiEncoding>? encoding = null)
    {
        var content = new List<OpenApiMediaType>(names.Count);
        foreach (var name in names)
        {
            // The document's list comes with every body and response.
            context.Budget.Charge(name.Length);
            content.Add(new OpenApiMediaType(name, schema, encoding ?? NoEncoding));
        }

        return content;
    }

    private static IReadOnlyList<string> OrJson(IReadOnlyList<string> names) => names.Count > 0 ? names : ["application/json"];

    private IReadOnlyList<string> Stated(OperationScope scope, string keyword) =>
        context.Fields.Strings(scope.Operation.Node[keyword] is null ? context.Root : scope.Operation, keyword);
}
