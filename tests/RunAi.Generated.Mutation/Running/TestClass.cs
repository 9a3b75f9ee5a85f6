namespace RunAi.Generated.Mutation.Running;

/// <summary>Represents a class of tests that pass for the unchanged project.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Duration">How long a process that runs only this class took.</param>
internal sealed record TestClass(string Name, TimeSpan Duration);
