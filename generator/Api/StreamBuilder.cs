using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>
/// Determines the items of streams: <c>itemSchema</c> (OpenAPI 3.2, Media Type Object), or else <c>schema</c>, which describes an item, or an array of them
/// (Sequential Media Types).
/// </summary>
internal sealed class StreamBuilder(TypeResolver types, SchemaGraph graph)
{
    private readonly EventSchemas _events = new(graph);

    /// <summary>Returns the items of a response; null if its content is not a stream of items, or bytes.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="contents">The content of each status code in one format.</param>
    public ApiItemStream? Create(OpenApiOperation operation, IReadOnlyList<OpenApiMediaType> contents)
    {
        if (contents.Count == 0 || StreamExtension.GetFormat(operation, contents[0]) is not { } format)
        {
            return null;
        }

        if (format == ApiStreamFormat.Lines)
        {
            return new ApiItemStream(format, ApiType.String.NotNull);
        }

        if (contents.Any(content => content is { ItemSchema: null, Schema: { } schema } && graph.IsFile(schema)))
        {
            return null;
        }

        var items = contents.SelectMany(content => GetItems(content, format)).ToList();
        if (format == ApiStreamFormat.Events && (items.Count == 0 || items.Exists(static item => item is null)))
        {
            return new ApiItemStream(ApiStreamFormat.TextEvents, ApiType.String.NotNull);
        }

        var uses = items.Select(static item => item ?? ApiType.Any.NotNull).Distinct().ToList();
        return new ApiItemStream(format, uses.Count == 1 ? uses[0] : ResolveUnion(operation, uses));
    }

    private ApiTypeUse ResolveUnion(OpenApiOperation operation, List<ApiTypeUse> uses) => new(
        types.ResolveUnion(JsonPointer.Append(operation.Pointer, SyntheticKeys.Item), operation.Location, uses),
        uses.Exists(static use => use.Nullable));

    /// <summary>Returns the types of the items; null for items that are text, or not described.</summary>
    private IEnumerable<ApiTypeUse?> GetItems(OpenApiMediaType content, ApiStreamFormat format)
    {
        var declared = content.ItemSchema ?? FindItems(content.Schema);
        if (format == ApiStreamFormat.Events && declared is not null)
        {
            var data = _events.GetData(declared, content.ItemSchema is not null);
            return data.Select(part => part.IsText ? null : part.Schema is { } schema ? types.Resolve(schema) : ApiType.Any.NotNull);
        }

        // A string describes the text of the whole response.
        var isText = content.ItemSchema is null && declared is not null && graph.Resolve(declared)?.Schema.Types == SchemaTypes.String;
        return [declared is null || isText ? null : types.Resolve(declared)];
    }

    private string? FindItems(string? schema) =>
        schema is not null && graph.Resolve(schema)?.Schema is { Types: SchemaTypes.Array, Items: { } items } ? items : schema;
}
