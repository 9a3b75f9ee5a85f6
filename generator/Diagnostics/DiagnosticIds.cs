namespace RunAi.Generator.Diagnostics;

/// <summary>The IDs of all diagnostics. The meaning of a released ID never changes.</summary>
internal static class DiagnosticIds
{
    public const string InternalError = "RUNAI0001";
    public const string InvalidMetadata = "RUNAI0002";
    public const string SpecNotFound = "RUNAI0003";
    public const string SyntaxError = "RUNAI0004";
    public const string DuplicateKey = "RUNAI0005";
    public const string BudgetExceeded = "RUNAI0006";
    public const string NotAnOpenApiDocument = "RUNAI0007";
    public const string UnsupportedVersion = "RUNAI0008";
    public const string UnresolvedReference = "RUNAI0009";
    public const string ExternalReference = "RUNAI0010";
    public const string CyclicReference = "RUNAI0011";
    public const string WrongNodeType = "RUNAI0012";
    public const string OperationSkipped = "RUNAI0013";
    public const string UnsupportedConstruct = "RUNAI0014";
    public const string FilterMatchesNothing = "RUNAI0015";
    public const string OverlayInvalid = "RUNAI0016";
    public const string OverlayMatchesNothing = "RUNAI0017";
    public const string DuplicateOperationId = "RUNAI0018";
    public const string ConflictingAllOf = "RUNAI0019";
    public const string DuplicateNamespace = "RUNAI0020";
    public const string ForbiddenRequired = "RUNAI0021";
    public const string UnknownMetadata = "RUNAI0022";
    public const string BetterName = "RUNAI0023";
    public const string InvalidMediaType = "RUNAI0024";
    public const string InvalidCustomResourceDefinition = "RUNAI0025";
    public const string SchemaNotStructural = "RUNAI0026";
    public const string KubernetesPackageMissing = "RUNAI0027";
    public const string InvalidFilter = "RUNAI0028";
    public const string InvalidExtension = "RUNAI0029";
    public const string UnclassifiedPhase = "RUNAI0030";
    public const string UnusablePart = "RUNAI0035";
    public const string DuplicateIdentifier = "RUNAI0036";
    public const string UnsupportedSecurityScheme = "RUNAI0040";
    public const string InvalidSecurityRequirement = "RUNAI0041";
    public const string UnusedSecuritySchemes = "RUNAI0042";
    public const string ContractDiffers = "RUNAI0044";
    public const string InvalidContract = "RUNAI0045";
}
