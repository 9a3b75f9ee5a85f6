namespace RunAi.Generated;

/// <summary>Represents a generated client, or one of its groups of operations.</summary>
public interface IRunAiClient;
