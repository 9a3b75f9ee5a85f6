using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.OpenApi.Schemas;
using RunAi.Generator.Specs;

namespace RunAi.Generator.OpenApi.Reading;

/// <summary>
/// Represents a query in a path, such as <c>/rides?cmd=diff&amp;page={page}</c>. OpenAPI does not allow it, but some documents contain it. It is
/// converted to query parameters, so that no part of the URL is lost.
/// </summary>
internal sealed class PathQuery
{
    // Fixed values, and names of declared parameters, by the name in the query.
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Parses the text after the question mark. Unsupported syntax fails the operation.</summary>
    public static PathQuery Parse(string text, OperationScope scope)
    {
        var query = new PathQuery();
        foreach (var pair in text.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=');
            var key = Decode(equals < 0 ? pair : pair.Substring(0, equals));
            var value = equals < 0 ? string.Empty : pair.Substring(equals + 1);
            if (query._values.ContainsKey(key) || query._names.ContainsKey(key))
            {
                scope.Fail($"the query of its path contains \"{key}\" more than once");
            }
            else if (pair.IndexOfAny(['{', '}']) < 0)
            {
                query._values.Add(key, Decode(value));
            }
            else if (value.Length > 2 && value[0] == '{' && value.IndexOfAny(['{', '}'], 1) == value.Length - 1)
            {
                query._names.Add(key, value.Substring(1, value.Length - 2));
            }
            else
            {
                scope.Fail($"the query of its path contains \"{pair}\", which is neither a fixed value nor a single parameter");
            }
        }

        return query;
    }

    /// <summary>Returns the parameters, including those of the query.</summary>
    /// <param name="parameters">The declared parameters.</param>
    /// <param name="pathNames">The names in the path itself.</param>
    /// <param name="scope">The operation.</param>
    /// <param name="context">Receives the schemas of fixed values, and reports names that are not declared.</param>
    public List<OpenApiParameter> Complete(
        IReadOnlyList<OpenApiParameter> parameters, ICollection<string> pathNames, OperationScope scope, ReaderContext context)
    {
        var declared = new HashSet<string>(parameters.Where(IsQuery).Select(static parameter => parameter.Name), StringComparer.Ordinal);
        var moved = _names
            .Where(entry => !declared.Contains(entry.Key) && !pathNames.Contains(entry.Value))
            .ToLookup(static entry => entry.Value, static entry => entry.Key);
        var completed = new List<OpenApiParameter>();
        foreach (var parameter in parameters)
        {
            if (parameter.In == ParameterLocation.Path && moved.Contains(parameter.Name))
            {
                completed.AddRange(moved[parameter.Name].Select(key => ToQueryParameter(parameter, key)));
            }
            else if (!IsQuery(parameter) || !_values.ContainsKey(parameter.Name))
            {
                completed.Add(parameter);
            }
        }

        var found = new HashSet<string>(completed.Where(IsQuery).Select(static parameter => parameter.Name), StringComparer.Ordinal);
        completed.AddRange(_names
            .Where(entry => !found.Contains(entry.Key))
            .Select(entry => UndeclaredParameter.Create(entry.Key, ParameterLocation.Query, scope, context)));
        completed.AddRange(_values.Select(entry => CreateFixedParameter(entry.Key, entry.Value, scope, context.Schemas)));
        return completed;
    }

    private static bool IsQuery(OpenApiParameter parameter) => parameter.In == ParameterLocation.Query;

    private static OpenApiParameter ToQueryParameter(OpenApiParameter declared, string name) => new()
    {
        Pointer = declared.Pointer,
        Location = declared.Location,
        Name = name,
        PreferredName = declared.PreferredName,
        In = ParameterLocation.Query,
        Description = declared.Description,
        Required = declared.Required,
        Deprecated = declared.Deprecated,
        Style = SerializationStyle.Form,
        Explode = false,
        Schema = declared.Schema,
        ContentMediaType = declared.ContentMediaType,
    };

    private static OpenApiParameter CreateFixedParameter(string name, string value, OperationScope scope, SchemaCollector schemas)
    {
        var pointer = JsonPointer.Append(JsonPointer.Append(scope.Pointer, "x-query"), name);
        var location = scope.Operation.Location;
        var node = SpecNode.String(location, value);
        schemas.AddSynthesized(new Schema { Pointer = pointer, Location = location, Types = SchemaTypes.String, Const = node, Enum = [node] });
        return new OpenApiParameter
        {
            Pointer = pointer,
            Location = location,
            Name = name,
            In = ParameterLocation.Query,
            Required = true,
            Style = SerializationStyle.Form,
            Explode = true,
            Schema = pointer,
            FixedValue = value,
        };
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
