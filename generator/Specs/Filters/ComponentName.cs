namespace RunAi.Generator.Specs.Filters;

/// <summary>
/// Identifies a component: <c>schemas</c> and <c>Pet</c> for <c>#/components/schemas/Pet</c>, <c>definitions</c> and <c>Pet</c> for
/// <c>#/definitions/Pet</c>.
/// </summary>
internal readonly record struct ComponentName(string Section, string Name);
