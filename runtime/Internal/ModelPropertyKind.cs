namespace RunAi.Generated.Internal;

/// <summary>Specifies what a model records of a property.</summary>
internal enum ModelPropertyKind
{
    /// <summary>It is required: whether it was missing in the JSON that the model was read from.</summary>
    Required,

    /// <summary>It is optional and nullable: whether null was assigned or read.</summary>
    Nullable,

    /// <summary>It is set if it is not null.</summary>
    Other,
}
