using RunAi.Generated.DifferentialTesting.Normalization;
using RunAi.Generated.DifferentialTesting.Views;
using RunAi.Generator.Api;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generated.DifferentialTesting.GeneratorModel;

/// <summary>What our readers and the API model make of a spec.</summary>
/// <param name="View">The view that the readers' are compared with.</param>
/// <param name="Skipped">The operations that a diagnostic says are left out, by method and path.</param>
public sealed record GeneratorReading(ApiView View, IReadOnlySet<string> Skipped)
{
    /// <summary>Reads a spec.</summary>
    /// <exception cref="InvalidDataException">It is no OpenAPI document of a version that we read.</exception>
    public static GeneratorReading Read(SpecUnderTest spec)
    {
        var diagnostics = new DiagnosticBag();
        var document = OpenApiReader.Read(spec.Root, diagnostics) ?? throw new InvalidDataException(string.Join('\n', diagnostics.ToEquatableArray()));
        var model = ApiModelBuilder.Build(document, diagnostics);

        // The model holds declarations only; what scalars, lists and maps among the components mean is asked for again.
        var resolver = new TypeResolver(new SchemaGraph(document.Schemas), new SchemaNames(document), new DiagnosticBag());
        var uses = document.Schemas.Keys.Where(pointer => ApiTypeDescriber.FindComponentName(pointer) is not null).ToDictionary(pointer => pointer, resolver.Resolve, StringComparer.Ordinal);
        var contents = document.Operations.SelectMany(GetContentSchemas).Distinct(StringComparer.Ordinal).ToDictionary(pointer => pointer, resolver.Resolve, StringComparer.Ordinal);
        resolver.Complete();
        var types = new ApiTypeDescriber(key => model.Declarations.TryGetValue(key, out var declaration) ? declaration : resolver.Declarations[key]);

        var schemas = new SortedDictionary<string, TypeView>(StringComparer.Ordinal);
        foreach (var (pointer, use) in uses)
        {
            schemas[ApiTypeDescriber.FindComponentName(pointer)!] = types.DescribeNamed(use, pointer);
        }

        var operations = new SortedDictionary<string, OperationView>(StringComparer.Ordinal);
        var written = document.Operations.ToDictionary(operation => operation.Pointer, StringComparer.Ordinal);
        foreach (var operation in model.Operations)
        {
            operations[GetOperationKey(operation.Key, operation.Method)] = CreateOperation(operation, written[operation.Key], types, contents);
        }

        return new GeneratorReading(
            new ApiView(operations, schemas, schemas.Keys.ToHashSet(StringComparer.Ordinal)), GetSkippedOperations(spec.Root, diagnostics));
    }

    private static OperationView CreateOperation(
        ApiOperationModel operation, OpenApiOperation written, ApiTypeDescriber types, Dictionary<string, ApiTypeUse> contents)
    {
        var parameters = new SortedDictionary<string, ParameterView>(StringComparer.Ordinal);
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.FixedValue is null))
        {
            var source = written.Parameters.First(candidate => candidate.Name == parameter.WireName && candidate.In == parameter.In);
            var type = types.Describe(parameter.Type, source.Schema);
            var style = char.ToLowerInvariant(parameter.Style.ToString()[0]) + parameter.Style.ToString()[1..];
            parameters[ApiViewBuilder.GetParameterKey(parameter.In.ToString().ToLowerInvariant(), parameter.WireName)] =
                new ParameterView(parameter.Required, type, parameter.AsJson ? ParameterView.Json : ParameterView.GetStyle(type, style, parameter.Explode), source.Pointer);
        }

        var body = written.RequestBody is { } request
            ? new BodyView(operation.Body?.Required ?? request.Required, CreateContent(request.Content, name => operation.Body is { } sent && sent.MediaType == name ? sent.Type : null))
            : null;
        var responses = written.Responses.ToDictionary(
            response => response.Status.ToUpperInvariant(),
            response => CreateContent(response.Content, name => FindType(operation, response.Status, name)),
            StringComparer.Ordinal);
        return new OperationView(parameters, body, responses);

        // Where the model holds the type, its word counts; of several media types it keeps one.
        IReadOnlyDictionary<string, TypeView> CreateContent(IReadOnlyList<OpenApiMediaType> content, Func<string, ApiTypeUse?> inModel)
        {
            var views = new SortedDictionary<string, TypeView>(StringComparer.Ordinal);
            foreach (var entry in content)
            {
                var use = inModel(entry.Name) ?? (entry.Schema is { } schema ? contents[schema] : ApiType.Any.NotNull);
                views[entry.Name] = types.Describe(use, entry.Schema);
            }

            return views;
        }
    }

    private static ApiTypeUse? FindType(ApiOperationModel operation, string status, string mediaType) => operation.Responses
        .SelectMany(response => response.Statuses).FirstOrDefault(response => response.Pattern == status && response.MediaType == mediaType)?.Type;

    private static IEnumerable<string> GetContentSchemas(OpenApiOperation operation) =>
        (operation.RequestBody?.Content ?? []).Concat(operation.Responses.SelectMany(response => response.Content)).Select(content => content.Schema).OfType<string>();

    private static string GetOperationKey(string pointer, string method)
    {
        var path = pointer[..pointer.LastIndexOf('/')];
        if (path.EndsWith("/additionalOperations", StringComparison.Ordinal))
        {
            path = path[..path.LastIndexOf('/')];
        }

        return method.ToUpperInvariant() + " " + JsonPointer.GetLastToken(path);
    }

    // The diagnostic that leaves an operation out stands at the operation.
    private static HashSet<string> GetSkippedOperations(SpecNode root, DiagnosticBag diagnostics)
    {
        var locations = diagnostics.ToEquatableArray().Where(diagnostic => diagnostic.Id == DiagnosticIds.OperationSkipped).Select(diagnostic => diagnostic.Location).ToHashSet();
        return (root["paths"]?.Properties ?? [])
            .SelectMany(item => item.Value.Properties.Where(member => locations.Contains(member.Value.Location)).Select(member => member.Name.ToUpperInvariant() + " " + item.Name))
            .ToHashSet(StringComparer.Ordinal);
    }
}
