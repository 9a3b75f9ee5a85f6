namespace RunAi.Generated.Fuzz;

/// <summary>The exception for a failure that a fuzz target detects.</summary>
internal sealed class FuzzFaultException(string message) : Exception(message);
