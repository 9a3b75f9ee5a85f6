namespace RunAi.Generated.Sandbox.State;

internal sealed class ClusterRecord
{
    public required Guid Uuid { get; init; }

    public required string Name { get; set; }

    public required string? Domain { get; set; }

    public required string? Version { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }
}
