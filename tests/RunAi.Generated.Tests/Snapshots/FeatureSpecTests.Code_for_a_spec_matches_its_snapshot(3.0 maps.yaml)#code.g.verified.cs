// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /maps</summary>
    Task<GetMapsResponse> GetMapsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetMapsAsync"/>
    Task<ApiResponse<GetMapsResponse>> GetMapsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetMapsOperation];

    private static readonly Operation<GetMapsResponse> GetMapsOperation = new Operation<GetMapsResponse>("get /maps", HttpMethod.Get, "/maps")
        .Returns("200", "application/json", GetMapsResponse.Read);

    public Task<GetMapsResponse> GetMapsAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetMapsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<GetMapsResponse>> GetMapsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetMapsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Both>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Both : JsonObjectModel, IJsonModel<Both>
{
    /// <summary>Initializes a new instance of the <see cref="Both"/> class.</summary>
    public Both() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Both(JsonModelInitializer _) { }

    public required string Name { get; set; }

    /// <summary>Gets the additional properties by name.</summary>
    public IDictionary<string, string> AdditionalProperties { get; } = new Dictionary<string, string>();

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Both Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Both(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        AdditionalProperties[JsonRead.GetName(name)] = JsonRead.String(ref reader);
        return 1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Name is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "name"u8, Name);
        JsonWrite.Properties(writer, AdditionalProperties, JsonWrite.String);
    }

    protected override string PropertyNames => "Name";
}

[JsonConverter(typeof(JsonModelConverter<GetMapsResponse>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class GetMapsResponse : ExtensibleJsonModel, IJsonModel<GetMapsResponse>
{
    public IReadOnlyDictionary<string, JsonElement>? Any { get; set; }

    public Both? Both { get; set; }

    public IReadOnlyDictionary<string, IReadOnlyList<Thing>>? Lists { get; set; }

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>>? Maps { get; set; }

    public IReadOnlyDictionary<string, JsonElement>? None { get; set; }

    public IReadOnlyDictionary<string, string>? Texts { get; set; }

    public IReadOnlyDictionary<string, Thing>? Things { get; set; }

    public IReadOnlyDictionary<string, double>? Untyped { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static GetMapsResponse Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new GetMapsResponse());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "any"u8)) { Any = JsonRead.Map(ref reader, JsonRead.Any); return 0; }
        if (JsonRead.NameEquals(name, "both"u8)) { Both = global::RunAi.Test.Both.Read(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "lists"u8)) { Lists = JsonRead.Map(ref reader, JsonRead.Models<Thing>); return 2; }
        if (JsonRead.NameEquals(name, "maps"u8)) { Maps = JsonRead.Map(ref reader, static (ref Utf8JsonReader reader) => JsonRead.Map(ref reader, JsonRead.Int64)); return 3; }
        if (JsonRead.NameEquals(name, "none"u8)) { None = JsonRead.Map(ref reader, JsonRead.Any); return 4; }
        if (JsonRead.NameEquals(name, "texts"u8)) { Texts = JsonRead.Map(ref reader, JsonRead.String); return 5; }
        if (JsonRead.NameEquals(name, "things"u8)) { Things = JsonRead.Map(ref reader, Thing.Read); return 6; }
        if (JsonRead.NameEquals(name, "untyped"u8)) { Untyped = JsonRead.Map(ref reader, JsonRead.Double); return 7; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalMap(writer, "any"u8, Any, JsonWrite.Any);
        JsonWrite.OptionalModel(writer, "both"u8, Both);
        JsonWrite.OptionalMap(writer, "lists"u8, Lists, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Model));
        JsonWrite.OptionalMap(writer, "maps"u8, Maps, static (writer, value) => JsonWrite.Map(writer, value, JsonWrite.Int64));
        JsonWrite.OptionalMap(writer, "none"u8, None, JsonWrite.Any);
        JsonWrite.OptionalMap(writer, "texts"u8, Texts, JsonWrite.String);
        JsonWrite.OptionalMap(writer, "things"u8, Things, JsonWrite.Model);
        JsonWrite.OptionalMap(writer, "untyped"u8, Untyped, JsonWrite.Double);
    }

    protected override string PropertyNames => ";;Any Both Lists Maps None Texts Things Untyped";
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    public string? Name { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "name"u8)) { Name = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "name"u8, Name);
    }

    protected override string PropertyNames => ";;Name";
}
