// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /things</summary>
    Task<Thing> GetThingsAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetThingsAsync"/>
    Task<ApiResponse<Thing>> GetThingsWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetThingsOperation];

    private static readonly Operation<Thing> GetThingsOperation = new Operation<Thing>("get /things", HttpMethod.Get, "/things")
        .Returns("200", "application/json", Thing.Read);

    public Task<Thing> GetThingsAsync(CancellationToken cancellationToken) => connection.CreateRequest(GetThingsOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Thing>> GetThingsWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetThingsOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Maybe>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Maybe : ExtensibleJsonModel, IJsonModel<Maybe>
{
    public string? A { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Maybe Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Maybe());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) { A = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "a"u8, A);
    }

    protected override string PropertyNames => ";;A";
}

[JsonConverter(typeof(JsonModelConverter<Never>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Never : ExtensibleJsonModel, IJsonModel<Never>
{
    public string? A { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Never Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Never());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "a"u8)) { A = JsonRead.String(ref reader); return 0; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "a"u8, A);
    }

    protected override string PropertyNames => ";;A";
}

[JsonConverter(typeof(JsonModelConverter<Thing>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Thing : ExtensibleJsonModel, IJsonModel<Thing>
{
    private Maybe? __behind;
    private Never? __beside;

    public Maybe? Behind { get => __behind; set { __behind = value; MarkNull(0, value is null); } }

    public Never? Beside { get => __beside; set { __beside = value; MarkNull(1, value is null); } }

    public IReadOnlyList<Maybe?>? List { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Thing Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Thing(), nullable: 2);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "behind"u8)) { __behind = JsonRead.NullableModel<Maybe>(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "beside"u8)) { __beside = JsonRead.NullableModel<Never>(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "list"u8)) { List = JsonRead.List<Maybe?>(ref reader, JsonRead.NullableModel<Maybe>); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (Behind is not null || IsNullSet(0)) JsonWrite.RequiredModel(writer, "behind"u8, Behind);
        if (Beside is not null || IsNullSet(1)) JsonWrite.RequiredModel(writer, "beside"u8, Beside);
        JsonWrite.OptionalList(writer, "list"u8, List, JsonWrite.Model);
    }

    protected override string PropertyNames => ";Behind Beside;List";
}
