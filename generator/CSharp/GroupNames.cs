namespace RunAi.Generator.CSharp;

/// <summary>The names of a group of operations.</summary>
/// <param name="Group">The group's name in the API.</param>
/// <param name="PropertyName">The preferred name of the client's property.</param>
/// <param name="Class">The name of its class.</param>
/// <param name="Interface">The name of its interface.</param>
internal sealed record GroupNames(string Group, string PropertyName, string Class, string Interface);
