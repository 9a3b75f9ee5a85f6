namespace RunAi.Generator.CSharp;

/// <param name="Group">The group's name in the API.</param>
/// <param name="PropertyName">The name that its property should have.</param>
/// <param name="Class">The name of its class.</param>
/// <param name="Interface">The name of its interface.</param>
internal sealed record GroupNames(string Group, string PropertyName, string Class, string Interface);
