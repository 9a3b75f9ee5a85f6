// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>DELETE /things/{simple}/{label}/{matrix}</summary>
    /// <param name="options">The optional parameters.</param>
    Task DeleteThingsBySimpleByLabelByMatrixAsync(
        IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix,
        DeleteThingsBySimpleByLabelByMatrixOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DeleteThingsBySimpleByLabelByMatrixAsync"/>
    Task<ApiResponse> DeleteThingsBySimpleByLabelByMatrixWithResponseAsync(
        IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix,
        DeleteThingsBySimpleByLabelByMatrixOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>GET /things/{simple}/{label}/{matrix}</summary>
    /// <param name="options">The optional parameters.</param>
    Task GetThingsBySimpleByLabelByMatrixAsync(
        IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix, bool shared, long @required, string xTrace,
        GetThingsBySimpleByLabelByMatrixOptions? options = null, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsBySimpleByLabelByMatrixAsync"/>
    Task<ApiResponse> GetThingsBySimpleByLabelByMatrixWithResponseAsync(
        IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix, bool shared, long @required, string xTrace,
        GetThingsBySimpleByLabelByMatrixOptions? options = null, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [DeleteThingsBySimpleByLabelByMatrixOperation, GetThingsBySimpleByLabelByMatrixOperation];

    private static readonly Operation DeleteThingsBySimpleByLabelByMatrixOperation =
        new Operation("delete /things/by simple /by label /by matrix ", HttpMethod.Delete, "/things/{simple}/{label}/{matrix}")
        .Returns("204");

    public Task DeleteThingsBySimpleByLabelByMatrixAsync(
        IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix,
        DeleteThingsBySimpleByLabelByMatrixOptions? options, CancellationToken cancellationToken) =>
        DeleteThingsBySimpleByLabelByMatrixWithResponseAsync(simple, label, matrix, options, cancellationToken);

    public Task<ApiResponse> DeleteThingsBySimpleByLabelByMatrixWithResponseAsync(
        IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix,
        DeleteThingsBySimpleByLabelByMatrixOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(DeleteThingsBySimpleByLabelByMatrixOperation);
        request.AddPathList("simple", simple, ParameterStyle.Simple, explode: false);
        request.AddPathList("label", label, ParameterStyle.Label, explode: true);
        request.AddPathMap("matrix", matrix, ParameterStyle.Matrix, explode: false);
        request.AddQuery("shared", options?.Shared);
        return request.SendAsync(cancellationToken);
    }

    private static readonly Operation GetThingsBySimpleByLabelByMatrixOperation =
        new Operation("get /things/by simple /by label /by matrix ", HttpMethod.Get, "/things/{simple}/{label}/{matrix}")
        .Returns("204");

    public Task GetThingsBySimpleByLabelByMatrixAsync(
        IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix, bool shared, long @required, string xTrace,
        GetThingsBySimpleByLabelByMatrixOptions? options, CancellationToken cancellationToken) =>
        GetThingsBySimpleByLabelByMatrixWithResponseAsync(simple, label, matrix, shared, @required, xTrace, options, cancellationToken);

    public Task<ApiResponse> GetThingsBySimpleByLabelByMatrixWithResponseAsync(
        IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix, bool shared, long @required, string xTrace,
        GetThingsBySimpleByLabelByMatrixOptions? options, CancellationToken cancellationToken)
    {
        var request = connection.CreateRequest(GetThingsBySimpleByLabelByMatrixOperation);
        request.AddPathList("simple", simple, ParameterStyle.Simple, explode: false);
        request.AddPathList("label", label, ParameterStyle.Label, explode: true);
        request.AddPathMap("matrix", matrix, ParameterStyle.Matrix, explode: false);
        request.AddQuery("shared", shared);
        request.AddQuery("required", @required, allowReserved: true);
        request.AddHeader("X-Trace", xTrace);
        request.AddQueryList("form", options?.Form, ParameterStyle.Form, explode: true);
        request.AddQueryList("joined", options?.Joined, ParameterStyle.Form, explode: false);
        request.AddQueryList("spaces", options?.Spaces, ParameterStyle.SpaceDelimited, explode: false);
        request.AddQueryList("pipes", options?.Pipes, ParameterStyle.PipeDelimited, explode: false);
        request.AddQueryModel("deep", options?.Deep, ParameterStyle.DeepObject, explode: true);
        request.AddQuery("nullable", options?.Nullable);
        request.AddHeaderList("X-List", options?.XList);
        request.AddCookie("session", options?.Session);
        request.AddQueryJson("json", options?.Json, JsonWrite.Model);
        request.AddQuery("page", options?.Page);
        return request.SendAsync(cancellationToken);
    }
}

public static partial class TestClientExtensions
{
    /// <inheritdoc cref="IDefaultClient.DeleteThingsBySimpleByLabelByMatrixAsync"/>
    public static Task DeleteThingsBySimpleByLabelByMatrixAsync(
        this IDefaultClient client, IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix,
        CancellationToken cancellationToken) =>
        client.DeleteThingsBySimpleByLabelByMatrixAsync(simple, label, matrix, null, cancellationToken);
    public static Task<ApiResponse> DeleteThingsBySimpleByLabelByMatrixWithResponseAsync(
        this IDefaultClient client, IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix,
        CancellationToken cancellationToken) =>
        client.DeleteThingsBySimpleByLabelByMatrixWithResponseAsync(simple, label, matrix, null, cancellationToken);
    /// <inheritdoc cref="IDefaultClient.GetThingsBySimpleByLabelByMatrixAsync"/>
    public static Task GetThingsBySimpleByLabelByMatrixAsync(
        this IDefaultClient client, IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix, bool shared,
        long @required, string xTrace, CancellationToken cancellationToken) =>
        client.GetThingsBySimpleByLabelByMatrixAsync(simple, label, matrix, shared, @required, xTrace, null, cancellationToken);
    public static Task<ApiResponse> GetThingsBySimpleByLabelByMatrixWithResponseAsync(
        this IDefaultClient client, IReadOnlyList<string> simple, IReadOnlyList<long> label, IReadOnlyDictionary<string, string> matrix, bool shared,
        long @required, string xTrace, CancellationToken cancellationToken) =>
        client.GetThingsBySimpleByLabelByMatrixWithResponseAsync(simple, label, matrix, shared, @required, xTrace, null, cancellationToken);
}

/// <summary>The optional parameters of DeleteThingsBySimpleByLabelByMatrix.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class DeleteThingsBySimpleByLabelByMatrixOptions
{
    public string? Shared { get; set; }
}

/// <summary>The optional parameters of GetThingsBySimpleByLabelByMatrix.</summary>
[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsBySimpleByLabelByMatrixOptions
{
    public IReadOnlyList<string>? Form { get; set; }
    public IReadOnlyList<string>? Joined { get; set; }
    public IReadOnlyList<string>? Spaces { get; set; }
    public IReadOnlyList<string>? Pipes { get; set; }
    public GetThingsBySimpleByLabelByMatrixDeep? Deep { get; set; }
    public string? Nullable { get; set; }
    public IReadOnlyList<string>? XList { get; set; }
    public string? Session { get; set; }
    public GetThingsBySimpleByLabelByMatrixJson? Json { get; set; }
    /// <summary>At least 1.</summary>
    public long? Page { get; set; }
}

[JsonConverter(typeof(JsonModelConverter<GetThingsBySimpleByLabelByMatrixDeep>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsBySimpleByLabelByMatrixDeep : ExtensibleJsonModel, IJsonModel<GetThingsBySimpleByLabelByMatrixDeep>
{
    public string? A { get; set; }

    public long? B { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsBySimpleByLabelByMatrixDeep Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new GetThingsBySimpleByLabelByMatrixDeep());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) { A = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "b"u8)) { B = JsonRead.OptionalInt64(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "a"u8, A);
        JsonWrite.OptionalInt64(writer, "b"u8, B);
    }

    protected override string PropertyNames => ";;A B";
}

[JsonConverter(typeof(JsonModelConverter<GetThingsBySimpleByLabelByMatrixJson>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetThingsBySimpleByLabelByMatrixJson : ExtensibleJsonModel, IJsonModel<GetThingsBySimpleByLabelByMatrixJson>
{
    /// <summary>Initializes a new instance of the <see cref="GetThingsBySimpleByLabelByMatrixJson"/> class.</summary>
    public GetThingsBySimpleByLabelByMatrixJson() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private GetThingsBySimpleByLabelByMatrixJson(JsonModelInitializer _) { }

    public required string A { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetThingsBySimpleByLabelByMatrixJson Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new GetThingsBySimpleByLabelByMatrixJson(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) { A = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (A is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "a"u8, A);
    }

    protected override string PropertyNames => "A";
}
