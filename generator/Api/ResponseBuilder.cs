using System.Collections.Generic;
using System.Linq;
using RunAi.Generator.Api.Model;
using RunAi.Generator.Diagnostics;
using RunAi.Generator.OpenApi.Model;
using RunAi.Generator.Specs;

namespace RunAi.Generator.Api;

/// <summary>Sorts an operation's responses into success responses and errors.</summary>
internal sealed class ResponseBuilder(TypeResolver types, SchemaGraph graph, DiagnosticBag diagnostics)
{
    private const string Default = "default";
    private const string Head = "head";

    // The other status codes of the class 3xx are meaningful without a Location header (RFC 9110, section 15.4).
    private static readonly string[] Redirects = ["301", "302", "303", "307", "308"];

    private readonly StreamBuilder _streams = new(types, graph);
    private readonly StreamExtension _extension = new(diagnostics);

    public IReadOnlyList<ApiSuccessResponse> CreateResponses(OpenApiOperation operation)
    {
        _extension.Validate(operation);
        var successes = FindSuccesses(operation);
        var redirections = FindRedirections(operation);
        if (successes.Count == 0 && redirections.Count > 0)
        {
            return [CreateLocationResponse(redirections)];
        }

        var forms = operation.Method == Head ? [] : successes.SelectMany(GetContent)
            .GroupBy(content => GetRepresentation(operation, content))
            .OrderBy(form => form.Min(content => MediaTypes.GetRank(content.Name)))
            .ThenBy(form => form.Key.Kind)
            .ThenBy(form => form.Key.Name, StringComparer.Ordinal)
            .ToList();
        if (forms.Count == 0)
        {
            var statuses = successes.SelectMany(response => CreateStatusesWithoutBody(operation, response)).ToList();
            return [new ApiSuccessResponse { NameHint = string.Empty, Kind = ApiBodyKind.None, Statuses = statuses, Redirections = redirections }];
        }

        return
        [
            .. forms.Select((form, index) => CreateResponse(operation, index == 0 ? string.Empty : form.Key.Name, form.Key, successes, redirections)),
        ];
    }

    public IReadOnlyList<ApiError> CreateErrors(OpenApiOperation operation)
    {
        // A response to HEAD has no body (RFC 9110, section 9.3.2). A redirection is an error unless it is the only result.
        var returnsLocation = FindSuccesses(operation).Count == 0 && FindRedirections(operation).Count > 0;
        var errors = SortByStatus(operation.Responses.Where(response =>
            operation.Method != Head
            && !IsSuccess(response)
            && (response.Status != Default || operation.Responses.Count > 1)
            && !(returnsLocation && IsRedirection(response))));
        var byType = new List<KeyValuePair<ApiTypeUse, List<string>>>();
        foreach (var error in errors)
        {
            var json = error.Content
                .Where(content => MediaTypes.GetKind(content.Name) == ApiBodyKind.Json)
                .OrderBy(content => MediaTypes.GetRank(content.Name));
            if (json.FirstOrDefault()?.Schema is not { } schema)
            {
                continue;
            }

            var type = types.Resolve(schema) with { Nullable = false };
            var known = byType.Find(entry => entry.Key.Equals(type));
            if (known.Value is null)
            {
                byType.Add(known = new(type, []));
            }

            known.Value.Add(error.Status);
        }

        return [.. byType.Select(entry => new ApiError(entry.Key, entry.Value))];
    }

    /// <summary>Returns the status code patterns of the error responses that are declared without a type. An error for "default" covers all of them.</summary>
    public static IReadOnlyList<string> GetUntypedErrors(OpenApiOperation operation, IReadOnlyList<ApiError> errors) =>
    [
        .. SortByStatus(operation.Responses.Where(static response => response.Status[0] is '4' or '5' or 'd'))
            .Select(static response => response.Status)
            .Where(status => (status != Default || operation.Responses.Count > 1)
                && !errors.Any(error => error.Patterns.Contains(status) || error.Patterns.Contains(Default)))
            .Distinct(),
    ];

    private List<OpenApiResponse> FindSuccesses(OpenApiOperation operation)
    {
        var successes = SortByStatus(operation.Responses.Where(IsSuccess));
        return successes.Count > 0
            ? successes
            : SortByStatus(operation.Responses.Where(response => response.Status == Default && DescribesSuccess(response, operation)));
    }

    private static List<string> FindRedirections(OpenApiOperation operation) =>
        SortByStatus(operation.Responses.Where(IsRedirection)).ConvertAll(response => response.Status);

    private static ApiSuccessResponse CreateLocationResponse(List<string> statuses) => new()
    {
        NameHint = string.Empty,
        Kind = ApiBodyKind.Location,
        Type = new ApiTypeUse(new ApiScalarType(ApiScalar.Uri), !statuses.TrueForAll(status => Redirects.Contains(status))),
        Statuses = statuses.ConvertAll(status => new ApiResponseStatus(status, null, null)),
    };

    private static IEnumerable<ApiResponseStatus> CreateStatusesWithoutBody(OpenApiOperation operation, OpenApiResponse response) =>
        operation.Method == Head && response.Content.Count > 0
            ? response.Content.Select(content => new ApiResponseStatus(response.Status, content.Name, null))
            : [new ApiResponseStatus(response.Status, null, null)];

    // The status codes 204 and 205 never have a body (RFC 9110, section 15.3).
    private static IReadOnlyList<OpenApiMediaType> GetContent(OpenApiResponse response) => response.Status is "204" or "205" ? [] : response.Content;

    private ApiSuccessResponse CreateResponse(
        OpenApiOperation operation,
        string nameHint,
        (ApiBodyKind Kind, string Name) form,
        List<OpenApiResponse> successes,
        List<string> redirections)
    {
        var statuses = new List<ApiResponseStatus>();
        var bodies = new List<ApiTypeUse>();
        var selected = new List<OpenApiMediaType>();
        foreach (var response in successes)
        {
            var contents = GetContent(response);
            var content = contents
                .Where(candidate => GetRepresentation(operation, candidate) == form)
                .OrderBy(candidate => MediaTypes.GetRank(candidate.Name))
                .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
                .FirstOrDefault();
            if (content is null && contents.Count > 0)
            {
                continue;
            }

            if (content is null)
            {
                statuses.Add(new ApiResponseStatus(response.Status, null, null));
                continue;
            }

            selected.Add(content);
            var body = content.Schema is null ? ApiType.Any.NotNull : types.Resolve(content.Schema);
            bodies.Add(body);
            statuses.Add(new ApiResponseStatus(response.Status, GetAccepted(content.Name, form.Kind, body), form.Kind == ApiBodyKind.Json ? body : null)
            {
                IsRange = form.Kind == ApiBodyKind.Json && MediaTypes.IsRange(content.Name) && IsText(body.Type),
            });
        }

        return new ApiSuccessResponse
        {
            NameHint = nameHint,
            Kind = form.Kind,
            Statuses = statuses,
            Redirections = redirections,
            HasLinkHeader = successes.Exists(static response =>
                response.Headers.Any(static header => string.Equals(header.Name, "Link", StringComparison.OrdinalIgnoreCase))),
            Stream = form.Kind == ApiBodyKind.Stream ? _streams.Create(operation, selected) : null,
            Type = form.Kind == ApiBodyKind.Json ? GetCommonType(operation, bodies, statuses) : null,
        };
    }

    /// <summary>
    /// Returns the media type or range to accept. A model is always read as JSON, but a string in a range has the format that the server chooses.
    /// </summary>
    private string GetAccepted(string mediaType, ApiBodyKind kind, ApiTypeUse body) =>
        kind == ApiBodyKind.Json && !IsText(body.Type) ? MediaTypes.ToConcrete(mediaType, kind) : mediaType;

    /// <summary>Returns a value indicating whether values of the type are strings in JSON, which other formats write without quotes.</summary>
    private bool IsText(ApiType type) => type switch
    {
        ApiScalarType scalar => scalar.Scalar is ApiScalar.String or ApiScalar.Guid or ApiScalar.Uri or ApiScalar.Bytes
            or ApiScalar.DateTime or ApiScalar.Date or ApiScalar.Time or ApiScalar.Duration,
        ApiNamedType named => types.Declarations[named.Key] is ApiEnum { IsInteger: false },
        _ => false,
    };

    /// <summary>Returns a type for all status codes: the common type, or a union if the types differ.</summary>
    private ApiTypeUse GetCommonType(OpenApiOperation operation, List<ApiTypeUse> bodies, List<ApiResponseStatus> statuses)
    {
        var type = types.ResolveUnion(JsonPointer.Append(operation.Pointer, SyntheticKeys.Response), operation.Location, bodies);
        return new ApiTypeUse(type, bodies.Exists(body => body.Nullable) || statuses.Exists(status => status.MediaType is null));
    }

    /// <summary>
    /// Returns a value indicating whether the default response describes success. It covers every status code that is not declared (OpenAPI 3.0.3,
    /// Responses Object), unless a redirection is declared, or an error with the same schema.
    /// </summary>
    private bool DescribesSuccess(OpenApiResponse response, OpenApiOperation operation)
    {
        var others = operation.Responses.Where(other => other != response).ToList();
        var shapes = GetSchemas(response).ToList();
        return others.TrueForAll(other => other.Status[0] is '4' or '5' && !GetSchemas(other).Intersect(shapes, StringComparer.Ordinal).Any());
    }

    private IEnumerable<string> GetSchemas(OpenApiResponse response) =>
        response.Content.Select(content => content.Schema).OfType<string>().Select(schema => graph.Resolve(schema)?.Schema.Pointer ?? schema);

    private ApiBodyKind GetKind(OpenApiOperation operation, OpenApiMediaType content)
    {
        if (StreamExtension.GetFormat(operation, content) is not null)
        {
            return ApiBodyKind.Stream;
        }

        var kind = MediaTypes.GetKind(content.Name);
        return kind switch
        {
            ApiBodyKind.Form => ApiBodyKind.Text,
            ApiBodyKind.Json when IsBinary(content) => ApiBodyKind.Stream,
            ApiBodyKind.Text when IsBinary(content) => ApiBodyKind.Stream,
            _ => kind,
        };
    }

    private bool IsBinary(OpenApiMediaType content) =>
        content.Schema is { } schema && graph.IsFile(schema);

    // Bytes and text are separate representations even with the same media type, because one method cannot return both.
    private (ApiBodyKind Kind, string Name) GetRepresentation(OpenApiOperation operation, OpenApiMediaType content) => GetKind(operation, content) switch
    {
        ApiBodyKind.Json => (ApiBodyKind.Json, "json"),
        ApiBodyKind.Stream when MediaTypes.GetKind(content.Name) != ApiBodyKind.Stream && StreamExtension.GetFormat(operation, content) is null =>
            (ApiBodyKind.Stream, "binary"),
        var kind => (kind, MediaTypes.GetShortName(content.Name)),
    };

    private static bool IsSuccess(OpenApiResponse response) => response.Status[0] == '2';

    private static bool IsRedirection(OpenApiResponse response) => response.Status[0] == '3';

    private static List<OpenApiResponse> SortByStatus(IEnumerable<OpenApiResponse> responses) =>
        [.. responses.OrderBy(response => response.Status, StringComparer.Ordinal)];
}
