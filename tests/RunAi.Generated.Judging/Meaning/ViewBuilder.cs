using RunAi.Generated.Judging.Documents;
using RunAi.Generated.Judging.Views;

namespace RunAi.Generated.Judging.Meaning;

/// <summary>Makes the view of what a judge has read.</summary>
public static class ViewBuilder
{
    public static ApiView Build(JudgedDocument document)
    {
        var meaning = new SchemaMeaning();
        var operations = new SortedDictionary<string, OperationView>(StringComparer.Ordinal);
        foreach (var operation in document.Operations)
        {
            operations[operation.Method.ToUpperInvariant() + " " + operation.Path] = ViewOf(operation, meaning);
        }

        var schemas = new SortedDictionary<string, TypeView>(StringComparer.Ordinal);
        foreach (var (name, schema) in document.Schemas)
        {
            schemas[name] = meaning.DescribeNamed(schema);
        }

        return new ApiView(operations, schemas, SchemaReach.NamesOf(document));
    }

    private static OperationView ViewOf(JudgedOperation operation, SchemaMeaning meaning)
    {
        var parameters = new SortedDictionary<string, ParameterView>(StringComparer.Ordinal);
        foreach (var parameter in operation.Parameters)
        {
            var type = meaning.Describe(parameter.Schema);
            parameters[KeyOf(parameter.Place, parameter.Name)] = new ParameterView(
                parameter.Required || parameter.Place == "path",
                type,
                parameter.Style == ParameterView.Json ? parameter.Style : ParameterView.StyleOf(type, parameter.Style, parameter.Explode),
                Pointer: null);
        }

        return new OperationView(
            parameters,
            operation.Body is { } body ? new BodyView(body.Required, ContentOf(body.Content, meaning)) : null,
            operation.Answers.ToDictionary(answer => answer.Key.ToUpperInvariant(), answer => ContentOf(answer.Value, meaning), StringComparer.Ordinal));
    }

    /// <summary>The key of a parameter in <see cref="OperationView.Parameters"/>. Header names ignore case (RFC 9110, section 5.1).</summary>
    public static string KeyOf(string place, string name) => place + " " + (place == "header" ? name.ToLowerInvariant() : name);

    private static IReadOnlyDictionary<string, TypeView> ContentOf(IReadOnlyList<JudgedContent> content, SchemaMeaning meaning)
    {
        var types = new SortedDictionary<string, TypeView>(StringComparer.Ordinal);
        foreach (var entry in content)
        {
            types[entry.MediaType] = meaning.Describe(entry.Schema);
        }

        return types;
    }
}
