// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things/{id}</summary>
    Task<Thing> GetThingsByIdAsync(Guid id, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsByIdAsync"/>
    Task<ApiResponse<Thing>> GetThingsByIdWithResponseAsync(Guid id, CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsByIdOperation];

    private static readonly Operation<Thing> GetThingsByIdOperation = new Operation<Thing>("get /things/by id ", HttpMethod.Get, "/things/{id}")
        .Returns("200", "application/json", Thing.Read)
        .Fails<Problem>("4XX")
        .Fails("default");

    public Task<Thing> GetThingsByIdAsync(Guid id, CancellationToken cancellationToken) => GetThingsByIdRequest(id).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> GetThingsByIdWithResponseAsync(Guid id, CancellationToken cancellationToken) =>
        GetThingsByIdRequest(id).SendAsync(cancellationToken);

    private ApiRequest<Thing> GetThingsByIdRequest(Guid id)
    {
        var request = connection.CreateRequest(GetThingsByIdOperation);
        request.AddPath("id", id);
        return request;
    }
}

[JsonConverter(typeof(JsonModelConverter<Problem>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Problem : ExtensibleJsonModel, IJsonModel<Problem>
{
    /// <summary>Initializes a new instance of the <see cref="Problem"/> class.</summary>
    public Problem() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Problem(JsonModelInitializer _) { }

    public long? Status { get; set; }

    public required string Title { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Problem Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Problem(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "status"u8)) { Status = JsonRead.OptionalInt64(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "title"u8)) { Title = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalInt64(writer, "status"u8, Status);
        if (Title is not null || !IsMissing(0)) JsonWrite.RequiredString(writer, "title"u8, Title);
    }

    protected override string PropertyNames => "Title;;Status";
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private JsonElement __notDeclared;
    private string? __note;
    private double? __size;

    /// <summary>Initializes a new instance of the <see cref="Thing"/> class.</summary>
    public Thing() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Thing(JsonModelInitializer _) { }

    public JsonElement? Anything { get; set; }

    public IReadOnlyDictionary<string, JsonElement>? Free { get; set; }

    /// <summary>Set by the server.</summary>
    public string? Id { get; set; }

    public ThingInner? Inner { get; set; }

    /// <summary>Required by the API. No schema is declared.</summary>
    public required JsonElement NotDeclared { get => __notDeclared; set { __notDeclared = value; MarkPresent(0); } }

    public required string? Note { get => __note; set { __note = value; MarkPresent(1); } }

    public Thing? Parent { get; set; }

    public IReadOnlyList<IReadOnlyList<long>>? Rows { get; set; }

    public double? Size { get => __size; set { __size = value; MarkNull(2, value is null); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(default(JsonModelInitializer)), required: 2, nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "anything"u8)) { Anything = JsonRead.NullableAny(ref reader); return 3; }
        if (JsonRead.NameEquals(name, "free"u8)) { Free = JsonRead.Map(ref reader, JsonRead.Any); return 4; }
        if (JsonRead.NameEquals(name, "id"u8)) { Id = JsonRead.String(ref reader); return 5; }
        if (JsonRead.NameEquals(name, "inner"u8)) { Inner = ThingInner.Read(ref reader); return 6; }
        if (JsonRead.NameEquals(name, "not declared"u8)) { __notDeclared = JsonRead.Any(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "note"u8)) { __note = JsonRead.NullableString(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "parent"u8)) { Parent = Thing.Read(ref reader); return 7; }
        if (JsonRead.NameEquals(name, "rows"u8)) { Rows = JsonRead.List(ref reader, static (ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int64)); return 8; }
        if (JsonRead.NameEquals(name, "size"u8)) { __size = JsonRead.NullableDouble(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalAny(writer, "anything"u8, Anything);
        JsonWrite.OptionalMap(writer, "free"u8, Free, JsonWrite.Any);
        if (JsonWrite.IncludesReadOnly) JsonWrite.OptionalString(writer, "id"u8, Id);
        JsonWrite.OptionalModel(writer, "inner"u8, Inner);
        if (!IsMissing(0)) JsonWrite.RequiredAny(writer, "not declared"u8, NotDeclared);
        if (!IsMissing(1)) JsonWrite.RequiredString(writer, "note"u8, Note);
        JsonWrite.OptionalModel(writer, "parent"u8, Parent);
        JsonWrite.OptionalList(writer, "rows"u8, Rows, static (writer, value) => JsonWrite.List(writer, value, JsonWrite.Int64));
        if (Size is not null || IsNullSet(2)) JsonWrite.RequiredNullableDouble(writer, "size"u8, Size);
    }

    protected override string PropertyNames => "NotDeclared=not%20declared Note;Size;Anything Free Id Inner Parent Rows";

    /// <inheritdoc/>
    protected override bool OmitsFromRequests(ReadOnlySpan<byte> name) => JsonRead.NameEquals(name, "id"u8);
}

[JsonConverter(typeof(JsonModelConverter<ThingInner>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class ThingInner : ExtensibleJsonModel, IJsonModel<ThingInner>
{
    private int __a;
    private IReadOnlyList<bool?>? __b;

    /// <summary>Initializes a new instance of the <see cref="ThingInner"/> class.</summary>
    public ThingInner() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private ThingInner(JsonModelInitializer _) { }

    public required int A { get => __a; set { __a = value; MarkPresent(0); } }

    public IReadOnlyList<bool?>? B { get => __b; set { __b = value; MarkNull(1, value is null); } }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static ThingInner Read(ref Utf8JsonReader reader) =>
        JsonRead.Object(ref reader, new ThingInner(default(JsonModelInitializer)), required: 1, nullable: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) { __a = JsonRead.Int32(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "b"u8)) { __b = JsonRead.IsNull(ref reader) ? null : JsonRead.List(ref reader, JsonRead.NullableBoolean); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredInt32(writer, "a"u8, A);
        if (B is not null || IsNullSet(1)) JsonWrite.RequiredList(writer, "b"u8, B, JsonWrite.NullableBoolean);
    }

    protected override string PropertyNames => "A;B";
}
