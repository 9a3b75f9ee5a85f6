namespace RunAi.Generated.Mutation;

/// <summary>Represents a reason why mutants cannot be tested, with a message for the person who started the run.</summary>
internal sealed class MutationRunException(string message) : Exception(message);
