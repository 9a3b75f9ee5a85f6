// RunAi.Test.TestClient.Default.g.cs
/// <summary>Operations of the group Default.</summary>
public partial interface IDefaultClient : IRunAiClient
{
    /// <summary>GET /trees</summary>
    Task<Tree> GetTreesAsync(CancellationToken cancellationToken = default);

    /// <inheritdoc cref="GetTreesAsync"/>
    Task<ApiResponse<Tree>> GetTreesWithResponseAsync(CancellationToken cancellationToken = default);
}

[GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
internal sealed partial class DefaultClient(ApiConnection connection) : IDefaultClient, IConnectedClient
{
    object IConnectedClient.With(RunAiRequestOptions options) => new DefaultClient(connection.With(options));
    internal ApiOperation[] GetOperations() => [GetTreesOperation];

    private static readonly Operation<Tree> GetTreesOperation = new Operation<Tree>("get /trees", HttpMethod.Get, "/trees")
        .Returns("200", "application/json", Tree.Read)
        .Fails<Problem>("404");

    public Task<Tree> GetTreesAsync(CancellationToken cancellationToken) => connection.CreateRequest(GetTreesOperation).SendForValueAsync(cancellationToken);

    public Task<ApiResponse<Tree>> GetTreesWithResponseAsync(CancellationToken cancellationToken) =>
        connection.CreateRequest(GetTreesOperation).SendAsync(cancellationToken);
}

[JsonConverter(typeof(JsonModelConverter<Leaf>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Leaf : ExtensibleJsonModel, IJsonModel<Leaf>
{
    public string? Kind { get; set; }

    public IReadOnlyList<string>? Names { get; set; }

    public Tree? Tree { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Leaf Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Leaf());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "kind"u8)) { Kind = JsonRead.String(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "names"u8)) { Names = JsonRead.List(ref reader, JsonRead.String); return 1; }
        if (JsonRead.NameEquals(name, "tree"u8)) { Tree = global::RunAi.Test.Tree.Read(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalString(writer, "kind"u8, Kind);
        JsonWrite.OptionalList(writer, "names"u8, Names, JsonWrite.String);
        JsonWrite.OptionalModel(writer, "tree"u8, Tree);
    }

    protected override string PropertyNames => ";;Kind Names Tree";
}

[JsonConverter(typeof(JsonModelConverter<Problem>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Problem : ExtensibleJsonModel, IJsonModel<Problem>
{
    private long __code;

    /// <summary>Initializes a new instance of the <see cref="Problem"/> class.</summary>
    public Problem() { }

    // Used by Read, which sets the required properties from JSON.
    [SetsRequiredMembers]
    private Problem(JsonModelInitializer _) { }

    public required long Code { get => __code; set { __code = value; MarkPresent(0); } }

    public Problem? Twin { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Problem Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Problem(default(JsonModelInitializer)), required: 1);

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "code"u8)) { __code = JsonRead.Int64(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "twin"u8)) { Twin = Problem.Read(ref reader); return 1; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (!IsMissing(0)) JsonWrite.RequiredInt64(writer, "code"u8, Code);
        JsonWrite.OptionalModel(writer, "twin"u8, Twin);
    }

    protected override string PropertyNames => "Code;;Twin";
}

[JsonConverter(typeof(JsonModelConverter<Tree>)), GeneratedCode("RunAi.Generated", ""), ExcludeFromCodeCoverage]
public sealed partial class Tree : ExtensibleJsonModel, IJsonModel<Tree>
{
    public IReadOnlyList<Leaf>? Leaves { get; set; }

    public Tree? Left { get; set; }

    public Tree? Right { get; set; }

    /// <summary>Reads the value at the current position of the reader.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static Tree Read(ref Utf8JsonReader reader) => JsonRead.Object(ref reader, new Tree());

    protected override int ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        if (JsonRead.NameEquals(name, "leaves"u8)) { Leaves = JsonRead.Models<Leaf>(ref reader); return 0; }
        if (JsonRead.NameEquals(name, "left"u8)) { Left = Tree.Read(ref reader); return 1; }
        if (JsonRead.NameEquals(name, "right"u8)) { Right = Tree.Read(ref reader); return 2; }
        return -1;
    }

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        JsonWrite.OptionalList(writer, "leaves"u8, Leaves, JsonWrite.Model);
        JsonWrite.OptionalModel(writer, "left"u8, Left);
        JsonWrite.OptionalModel(writer, "right"u8, Right);
    }

    protected override string PropertyNames => ";;Leaves Left Right";
}
