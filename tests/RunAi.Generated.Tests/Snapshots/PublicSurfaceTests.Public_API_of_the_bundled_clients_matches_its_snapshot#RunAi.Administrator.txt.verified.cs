class AdministratorClient
    AdministratorClient(ApiConnection connection)
    AdministratorClient(HttpClient httpClient)
    IAccessKeysClient AccessKeys { get; }
    IAccessRulesClient AccessRules { get; }
    IAuditLogsClient AuditLogs { get; }
    IClustersClient Clusters { get; }
    IComputeClient Compute { get; }
    IConfigMapClient ConfigMap { get; }
    ICredentialsClient Credentials { get; }
    IDatasourcesClient Datasources { get; }
    IDepartmentsClient Departments { get; }
    IDistributedClient Distributed { get; }
    IEnvironmentClient Environment { get; }
    IEventsClient Events { get; }
    IGitClient Git { get; }
    IHostPathClient HostPath { get; }
    IInferencesClient Inferences { get; }
    IK8sClustersClient K8sClusters { get; }
    IK8sDepartmentsClient K8sDepartments { get; }
    IK8sProjectsClient K8sProjects { get; }
    IK8sUsersClient K8sUsers { get; }
    IMeClient Me { get; }
    INfsClient Nfs { get; }
    INodePoolsClient NodePools { get; }
    INodesClient Nodes { get; }
    IPermissionsClient Permissions { get; }
    IPodsClient Pods { get; }
    IProjectsClient Projects { get; }
    IPvcClient Pvc { get; }
    IReportsClient Reports { get; }
    IRolesClient Roles { get; }
    IS3Client S3 { get; }
    ISecretClient Secret { get; }
    IServiceAccountsClient ServiceAccounts { get; }
    ISettingsClient Settings { get; }
    ITenantClient Tenant { get; }
    ITokensClient Tokens { get; }
    ITrainingsClient Trainings { get; }
    IUsersClient Users { get; }
    IWorkloadsBatchClient WorkloadsBatch { get; }
    IWorkloadsClient Workloads { get; }
    IWorkloadsV2Client WorkloadsV2 { get; }
    IWorkspacesClient Workspaces { get; }

class AdministratorClientExtensions
    IAsyncEnumerable<AccessKey> EnumerateAccessKeysAsync(ICredentialsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<AccessKeyAdministration> EnumerateAccessKeysAdministrationAsync(IAccessKeysClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<AccessRule> EnumerateAccessRulesAsync(IAccessRulesClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<AccessRule> EnumerateAccessRulesAsync(IAccessRulesClient client, GetAccessRulesOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<AuditLog> EnumerateAuditLogsAsync(IAuditLogsClient client, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    IAsyncEnumerable<AuditLog> EnumerateAuditLogsAsync(IAuditLogsClient client, DateTimeOffset start, DateTimeOffset end, GetAuditLogsOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<ComputeAsset> EnumerateComputeAssetsAsync(IComputeClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<ConfigMapAsset> EnumerateConfigMapAssetsAsync(IConfigMapClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<CredentialsListResponseEntry> EnumerateCredentialsAssetsAsync(ICredentialsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<DatasourceListResponseEntry> EnumerateDatasourceAssetsAsync(IDatasourcesClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<DepartmentForList> EnumerateDepartmentsAsync(IDepartmentsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<DepartmentForList> EnumerateDepartmentsAsync(IDepartmentsClient client, GetDepartmentsOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<DisplayedCluster> EnumerateClustersAsync(IClustersClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<DockerRegistry> EnumerateDockerRegistriesAsync(ICredentialsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<EnvironmentAsset> EnumerateEnvironmentAssetsAsync(IEnvironmentClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<GenericSecret> EnumerateGenericSecretAsync(ICredentialsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<GitAsset> EnumerateGitAssetsAsync(IGitClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<GroupedMeasurementResponse> EnumerateClusterMetricsAsync(IClustersClient client, Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, CancellationToken cancellationToken)
    IAsyncEnumerable<HistoryRecord> EnumeratePvcHistoryAsync(IPvcClient client, Guid assetId, CancellationToken cancellationToken)
    IAsyncEnumerable<HistoryRecord> EnumeratePvcHistoryAsync(IPvcClient client, Guid assetId, GetPvcHistoryOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<HostPathAsset> EnumerateHostPathAssetsAsync(IHostPathClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<KubernetesEvent?> EnumerateRevisionEventsAsync(IEventsClient client, Guid revisionId, CancellationToken cancellationToken)
    IAsyncEnumerable<KubernetesEvent?> EnumerateRevisionEventsAsync(IEventsClient client, Guid revisionId, GetRevisionEventsOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<KubernetesEvent?> EnumerateWorkloadEventsAsync(IEventsClient client, Guid workloadId, CancellationToken cancellationToken)
    IAsyncEnumerable<KubernetesEvent?> EnumerateWorkloadEventsAsync(IEventsClient client, Guid workloadId, GetWorkloadEventsOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<MeAccessRule> EnumerateMeAccessRulesAsync(IMeClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<MeAccessRule> EnumerateMeAccessRulesAsync(IMeClient client, GetMeAccessRulesOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<MeasurementResponse> EnumerateDepartmentMetricsAsync(IDepartmentsClient client, string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    IAsyncEnumerable<MeasurementResponse> EnumerateInferenceWorkloadMetricsAsync(IInferencesClient client, Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    IAsyncEnumerable<MeasurementResponse> EnumerateInferenceWorkloadPodMetricsAsync(IInferencesClient client, Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    IAsyncEnumerable<MeasurementResponse> EnumerateNodeMetricsAsync(INodesClient client, Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    IAsyncEnumerable<MeasurementResponse> EnumerateNodePoolMetricsAsync(INodePoolsClient client, Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, CancellationToken cancellationToken)
    IAsyncEnumerable<MeasurementResponse> EnumerateProjectMetricsAsync(IProjectsClient client, string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    IAsyncEnumerable<NfsAsset> EnumerateNfsAssetsAsync(INfsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<NgcApiKey> EnumerateNgcApiKeyAsync(ICredentialsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<Node> EnumerateTenantNodesAsync(INodesClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<Node> EnumerateTenantNodesAsync(INodesClient client, GetTenantNodesOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<NodePool> EnumerateNodePoolsAsync(INodePoolsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<NodePool> EnumerateNodePoolsAsync(INodePoolsClient client, GetNodePoolsOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<Password> EnumeratePasswordsAsync(ICredentialsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<Pod> EnumeratePodsAsync(IPodsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<Pod> EnumeratePodsAsync(IPodsClient client, ListPodsOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<Pod> EnumerateRevisionPodsAsync(IPodsClient client, Guid revisionId, CancellationToken cancellationToken)
    IAsyncEnumerable<Pod> EnumerateWorkloadPodsAsync(IPodsClient client, Guid workloadId, CancellationToken cancellationToken)
    IAsyncEnumerable<Pod> EnumerateWorkloadPodsAsync(IPodsClient client, Guid workloadId, GetWorkloadPodsOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<Project> EnumerateProjectsAsync(IProjectsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<Project> EnumerateProjectsAsync(IProjectsClient client, GetProjectsOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<PvcAsset> EnumeratePvcAssetsAsync(IPvcClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<Report> EnumerateReportsAsync(IReportsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<Report> EnumerateReportsAsync(IReportsClient client, ListReportsOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<S3Asset> EnumerateS3AssetsAsync(IS3Client client, CancellationToken cancellationToken)
    IAsyncEnumerable<SecretAsset> EnumerateSecretAssetsAsync(ISecretClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<User> EnumerateUsersAsync(IUsersClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<User> EnumerateUsersAsync(IUsersClient client, GetUsersOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<Workload> EnumerateWorkloadsAsync(IWorkloadsClient client, CancellationToken cancellationToken)
    IAsyncEnumerable<Workload> EnumerateWorkloadsAsync(IWorkloadsClient client, GetWorkloadsOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<WorkloadHistoryRecord> EnumerateRevisionHistoryAsync(IEventsClient client, Guid revisionId, CancellationToken cancellationToken)
    IAsyncEnumerable<WorkloadHistoryRecord> EnumerateRevisionHistoryAsync(IEventsClient client, Guid revisionId, GetRevisionHistoryOptions? options, CancellationToken cancellationToken)
    IAsyncEnumerable<WorkloadHistoryRecord> EnumerateWorkloadHistoryAsync(IEventsClient client, Guid workloadId, CancellationToken cancellationToken)
    IAsyncEnumerable<WorkloadHistoryRecord> EnumerateWorkloadHistoryAsync(IEventsClient client, Guid workloadId, GetWorkloadHistoryOptions? options, CancellationToken cancellationToken)
    IHttpClientBuilder AddAdministratorClient(RunAiBuilder builder)
    MetricSamples EnumerateDepartmentMetricsSamplesAsync(IDepartmentsClient client, string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, TimeSpan every, GetDepartmentMetricsOptions? options = null)
    MetricSamples EnumerateDepartmentMetricsSamplesAsync(IDepartmentsClient client, string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, TimeSpan last, TimeSpan every, GetDepartmentMetricsOptions? options = null, TimeProvider? timeProvider = null)
    MetricSamples EnumerateInferenceWorkloadMetricsSamplesAsync(IInferencesClient client, Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, TimeSpan every)
    MetricSamples EnumerateInferenceWorkloadMetricsSamplesAsync(IInferencesClient client, Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, TimeSpan last, TimeSpan every, TimeProvider? timeProvider = null)
    MetricSamples EnumerateInferenceWorkloadPodMetricsSamplesAsync(IInferencesClient client, Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, TimeSpan every)
    MetricSamples EnumerateInferenceWorkloadPodMetricsSamplesAsync(IInferencesClient client, Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, TimeSpan last, TimeSpan every, TimeProvider? timeProvider = null)
    MetricSamples EnumerateNodeMetricsSamplesAsync(INodesClient client, Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, TimeSpan every)
    MetricSamples EnumerateNodeMetricsSamplesAsync(INodesClient client, Guid nodeId, IReadOnlyList<NodeMetricType> metricType, TimeSpan last, TimeSpan every, TimeProvider? timeProvider = null)
    MetricSamples EnumerateNodePoolMetricsSamplesAsync(INodePoolsClient client, Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, TimeSpan every)
    MetricSamples EnumerateNodePoolMetricsSamplesAsync(INodePoolsClient client, Guid clusterUuid, string nodePoolName, IReadOnlyList<MetricsType> metricType, TimeSpan last, TimeSpan every, TimeProvider? timeProvider = null)
    MetricSamples EnumerateProjectMetricsSamplesAsync(IProjectsClient client, string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, TimeSpan every, GetProjectMetricsOptions? options = null)
    MetricSamples EnumerateProjectMetricsSamplesAsync(IProjectsClient client, string projectId, IReadOnlyList<OrgUnitMetricType> metricType, TimeSpan last, TimeSpan every, GetProjectMetricsOptions? options = null, TimeProvider? timeProvider = null)
    MetricSamples EnumerateWorkloadMetricsSamplesAsync(IWorkloadsClient client, Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, TimeSpan every)
    MetricSamples EnumerateWorkloadMetricsSamplesAsync(IWorkloadsClient client, Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, TimeSpan last, TimeSpan every, TimeProvider? timeProvider = null)
    MetricSamples EnumerateWorkloadPodMetricsSamplesAsync(IPodsClient client, Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, TimeSpan every)
    MetricSamples EnumerateWorkloadPodMetricsSamplesAsync(IPodsClient client, Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, TimeSpan last, TimeSpan every, TimeProvider? timeProvider = null)
    Task DeleteWorkloadAsync(IAdministratorClient client, Guid workloadId, CancellationToken cancellationToken = default)
    Task ResumeWorkloadAsync(IAdministratorClient client, Guid workloadId, CancellationToken cancellationToken = default)
    Task SuspendWorkloadAsync(IAdministratorClient client, Guid workloadId, CancellationToken cancellationToken = default)
    Task<AccessKey> GetAccessKeyByIdAsync(ICredentialsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<AccessKey> GetAccessKeyByNameAsync(ICredentialsClient client, string name, Func<AccessKey, bool>? where = null, CancellationToken cancellationToken = default)
    Task<AccessKey> WaitForAccessKeyAsync(ICredentialsClient client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<AccessKey>? options = null, CancellationToken cancellationToken = default)
    Task<AccessKey> WaitForAccessKeyAsync(ICredentialsClient client, Guid assetId, Func<AccessKey, bool> until, WaitOptions<AccessKey>? options = null, CancellationToken cancellationToken = default)
    Task<AccessKey?> FindAccessKeyAsync(ICredentialsClient client, string name, Func<AccessKey, bool>? where = null, CancellationToken cancellationToken = default)
    Task<AccessKeyListResponse> ListAccessKeysAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<AccessKeysAdministration> GetAccessKeysAdministrationAsync(IAccessKeysClient client, CancellationToken cancellationToken)
    Task<AccessRuleById> WaitForAccessRuleAsync(IAccessRulesClient client, int accessRuleId, AccessRulePhase? until = null, WaitOptions<AccessRuleById>? options = null, CancellationToken cancellationToken = default)
    Task<AccessRuleById> WaitForAccessRuleAsync(IAccessRulesClient client, int accessRuleId, Func<AccessRuleById, bool> until, WaitOptions<AccessRuleById>? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessKey>> GetAccessKeyByIdWithResponseAsync(ICredentialsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<AccessKeyListResponse>> ListAccessKeysWithResponseAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<AccessKeysAdministration>> GetAccessKeysAdministrationWithResponseAsync(IAccessKeysClient client, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> DownloadAuditLogsWithResponseAsync(IAuditLogsClient client, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetClusterMetricsAsCsvWithResponseAsync(IClustersClient client, Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetDepartmentMetricsAsCsvWithResponseAsync(IDepartmentsClient client, string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetInferenceWorkloadMetricsAsCsvWithResponseAsync(IInferencesClient client, Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetInferenceWorkloadPodMetricsAsCsvWithResponseAsync(IInferencesClient client, Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetNodeMetricsAsCsvWithResponseAsync(INodesClient client, Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetNodePoolMetricsAsCsvWithResponseAsync(INodePoolsClient client, Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetNodeTelemetryAsCsvWithResponseAsync(INodesClient client, NodeTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetProjectMetricsAsCsvWithResponseAsync(IProjectsClient client, string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetWorkloadMetricsAsCsvWithResponseAsync(IWorkloadsClient client, Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetWorkloadPodMetricsAsCsvWithResponseAsync(IPodsClient client, Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<ApiStream>> GetWorkloadsTelemetryAsCsvWithResponseAsync(IWorkloadsClient client, WorkloadTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<ApiResponse<ClusterInstallationInfoResponse>> GetClusterInstallInfoByUuidWithResponseAsync(IClustersClient client, Guid clusterUuid, string version, CancellationToken cancellationToken)
    Task<ApiResponse<ComputeAsset>> GetComputeAssetByIdWithResponseAsync(IComputeClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<ComputeListResponse>> ListComputeAssetsWithResponseAsync(IComputeClient client, CancellationToken cancellationToken)
    Task<ApiResponse<ConfigMapAsset>> GetConfigMapAssetByIdWithResponseAsync(IConfigMapClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<ConfigMapListResponse>> ListConfigMapAssetsWithResponseAsync(IConfigMapClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CountAccessRulesResponse>> CountAccessRulesWithResponseAsync(IAccessRulesClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CountMeAccessRulesResponse>> CountMeAccessRulesWithResponseAsync(IMeClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CountNodePoolsResponse>> CountNodePoolsWithResponseAsync(INodePoolsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CountNodesResponse>> CountNodesWithResponseAsync(INodesClient client, Guid clusterUuid, CancellationToken cancellationToken)
    Task<ApiResponse<CountPodsResponse>> CountPodsWithResponseAsync(IPodsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CountResponse>> CountDepartmentsWithResponseAsync(IDepartmentsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CountResponse>> CountProjectsWithResponseAsync(IProjectsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CountResponse>> CountReportsWithResponseAsync(IReportsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CountTenantNodesResponse>> CountTenantNodesWithResponseAsync(INodesClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CountUsersResponse>> CountUsersWithResponseAsync(IUsersClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CountWorkloadsResponse>> CountWorkloadsWithResponseAsync(IWorkloadsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<CredentialsListResponse>> ListCredentialsAssetsWithResponseAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<DatasourceListResponse>> ListDatasourceAssetsWithResponseAsync(IDatasourcesClient client, CancellationToken cancellationToken)
    Task<ApiResponse<DisplayedCluster>> GetClusterByUuidWithResponseAsync(IClustersClient client, Guid clusterUuid, CancellationToken cancellationToken)
    Task<ApiResponse<DockerRegistry>> GetDockerRegistryByIdWithResponseAsync(ICredentialsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<DockerRegistryListResponse>> ListDockerRegistriesWithResponseAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<EnvironmentAsset>> GetEnvironmentAssetByIdWithResponseAsync(IEnvironmentClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<EnvironmentListResponse>> ListEnvironmentAssetsWithResponseAsync(IEnvironmentClient client, CancellationToken cancellationToken)
    Task<ApiResponse<GenericSecret>> GetGenericSecretByIdWithResponseAsync(ICredentialsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<GenericSecretListResponse>> ListGenericSecretWithResponseAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<GetAccessRulesResponse>> GetAccessRulesWithResponseAsync(IAccessRulesClient client, CancellationToken cancellationToken)
    Task<ApiResponse<GetAuditLogsResponse>> GetAuditLogsWithResponseAsync(IAuditLogsClient client, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<GetDepartmentsResponse>> GetDepartmentsWithResponseAsync(IDepartmentsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<GetNodePoolsResponse>> GetNodePoolsWithResponseAsync(INodePoolsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<GetProjectsResponse>> GetProjectsWithResponseAsync(IProjectsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<GetRevisionEventsResponse>> GetRevisionEventsWithResponseAsync(IEventsClient client, Guid revisionId, CancellationToken cancellationToken)
    Task<ApiResponse<GetRevisionHistoryResponse>> GetRevisionHistoryWithResponseAsync(IEventsClient client, Guid revisionId, CancellationToken cancellationToken)
    Task<ApiResponse<GetRevisionPodsResponse>> GetRevisionPodsWithResponseAsync(IPodsClient client, Guid revisionId, CancellationToken cancellationToken)
    Task<ApiResponse<GetWorkloadEventsResponse>> GetWorkloadEventsWithResponseAsync(IEventsClient client, Guid workloadId, CancellationToken cancellationToken)
    Task<ApiResponse<GetWorkloadHistoryResponse>> GetWorkloadHistoryWithResponseAsync(IEventsClient client, Guid workloadId, CancellationToken cancellationToken)
    Task<ApiResponse<GetWorkloadPodsResponse>> GetWorkloadPodsWithResponseAsync(IPodsClient client, Guid workloadId, CancellationToken cancellationToken)
    Task<ApiResponse<GetWorkloadsResponse>> GetWorkloadsWithResponseAsync(IWorkloadsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<GitAsset>> GetGitAssetByIdWithResponseAsync(IGitClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<GitListResponse>> ListGitAssetsWithResponseAsync(IGitClient client, CancellationToken cancellationToken)
    Task<ApiResponse<GroupedMetricsResponse>> GetClusterMetricsWithResponseAsync(IClustersClient client, Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, CancellationToken cancellationToken)
    Task<ApiResponse<HostPathAsset>> GetHostPathByIdWithResponseAsync(IHostPathClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<HostPathListResponse>> ListHostPathAssetsWithResponseAsync(IHostPathClient client, CancellationToken cancellationToken)
    Task<ApiResponse<HttpResponse?>> DeleteClusterWithResponseAsync(IClustersClient client, Guid clusterUuid, CancellationToken cancellationToken)
    Task<ApiResponse<IReadOnlyList<DisplayedCluster>>> GetClustersWithResponseAsync(IClustersClient client, CancellationToken cancellationToken)
    Task<ApiResponse<IReadOnlyList<User>>> GetUsersWithResponseAsync(IUsersClient client, CancellationToken cancellationToken)
    Task<ApiResponse<ListPodsResponse>> ListPodsWithResponseAsync(IPodsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<ListReportsResponse>> ListReportsWithResponseAsync(IReportsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<MeAccessRulesResponse>> GetMeAccessRulesWithResponseAsync(IMeClient client, CancellationToken cancellationToken)
    Task<ApiResponse<MetricsCompositeResponse>> GetWorkloadMetricsWithResponseAsync(IWorkloadsClient client, Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<MetricsCompositeResponse>> GetWorkloadPodMetricsWithResponseAsync(IPodsClient client, Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<MetricsResponse>> GetDepartmentMetricsWithResponseAsync(IDepartmentsClient client, string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<MetricsResponse>> GetInferenceWorkloadMetricsWithResponseAsync(IInferencesClient client, Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<MetricsResponse>> GetInferenceWorkloadPodMetricsWithResponseAsync(IInferencesClient client, Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<MetricsResponse>> GetNodeMetricsWithResponseAsync(INodesClient client, Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<MetricsResponse>> GetNodePoolMetricsWithResponseAsync(INodePoolsClient client, Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, CancellationToken cancellationToken)
    Task<ApiResponse<MetricsResponse>> GetProjectMetricsWithResponseAsync(IProjectsClient client, string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiResponse<NfsAsset>> GetNfsAssetByIdWithResponseAsync(INfsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<NfsListResponse>> ListNfsAssetsWithResponseAsync(INfsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<NgcApiKey>> GetNgcApiKeyByIdWithResponseAsync(ICredentialsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<NgcApiKeyListResponse>> ListNgcApiKeyWithResponseAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<Nodes>> GetTenantNodesWithResponseAsync(INodesClient client, CancellationToken cancellationToken)
    Task<ApiResponse<Password>> GetPasswordByIdWithResponseAsync(ICredentialsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<PasswordListResponse>> ListPasswordsWithResponseAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<ApiResponse<PvcAsset>> GetPvcAssetByIdWithResponseAsync(IPvcClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<PvcHistoryResponse>> GetPvcHistoryWithResponseAsync(IPvcClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<PvcListResponse>> ListPvcAssetsWithResponseAsync(IPvcClient client, CancellationToken cancellationToken)
    Task<ApiResponse<S3Asset>> GetS3AssetByIdWithResponseAsync(IS3Client client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<S3ListResponse>> ListS3AssetsWithResponseAsync(IS3Client client, CancellationToken cancellationToken)
    Task<ApiResponse<SecretAsset>> GetSecretAssetByIdWithResponseAsync(ISecretClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ApiResponse<SecretAssetListResponse>> ListSecretAssetsWithResponseAsync(ISecretClient client, CancellationToken cancellationToken)
    Task<ApiResponse<TelemetryResponse>> GetDepartmentsTelemetryWithResponseAsync(IDepartmentsClient client, OrgUnitTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<ApiResponse<TelemetryResponse>> GetNodeTelemetryWithResponseAsync(INodesClient client, NodeTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<ApiResponse<TelemetryResponse>> GetProjectsTelemetryWithResponseAsync(IProjectsClient client, OrgUnitTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<ApiResponse<TelemetryResponse>> GetWorkloadsTelemetryWithResponseAsync(IWorkloadsClient client, WorkloadTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<ApiResponse<string>> GetInstallFileWithResponseAsync(IClustersClient client, Guid clusterUuid, CancellationToken cancellationToken)
    Task<ApiStream> DownloadAuditLogsAsync(IAuditLogsClient client, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiStream> GetClusterMetricsAsCsvAsync(IClustersClient client, Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, CancellationToken cancellationToken)
    Task<ApiStream> GetDepartmentMetricsAsCsvAsync(IDepartmentsClient client, string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiStream> GetInferenceWorkloadMetricsAsCsvAsync(IInferencesClient client, Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiStream> GetInferenceWorkloadPodMetricsAsCsvAsync(IInferencesClient client, Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiStream> GetNodeMetricsAsCsvAsync(INodesClient client, Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiStream> GetNodePoolMetricsAsCsvAsync(INodePoolsClient client, Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, CancellationToken cancellationToken)
    Task<ApiStream> GetNodeTelemetryAsCsvAsync(INodesClient client, NodeTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<ApiStream> GetProjectMetricsAsCsvAsync(IProjectsClient client, string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiStream> GetWorkloadMetricsAsCsvAsync(IWorkloadsClient client, Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiStream> GetWorkloadPodMetricsAsCsvAsync(IPodsClient client, Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<ApiStream> GetWorkloadsTelemetryAsCsvAsync(IWorkloadsClient client, WorkloadTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<ClusterInstallationInfoResponse> GetClusterInstallInfoByUuidAsync(IClustersClient client, Guid clusterUuid, string version, CancellationToken cancellationToken)
    Task<ComputeAsset> GetComputeAssetByIdAsync(IComputeClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ComputeAsset> GetComputeAssetByNameAsync(IComputeClient client, string name, Func<ComputeAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<ComputeAsset?> FindComputeAssetAsync(IComputeClient client, string name, Func<ComputeAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<ComputeListResponse> ListComputeAssetsAsync(IComputeClient client, CancellationToken cancellationToken)
    Task<ConfigMapAsset> GetConfigMapAssetByIdAsync(IConfigMapClient client, Guid assetId, CancellationToken cancellationToken)
    Task<ConfigMapAsset> GetConfigMapAssetByNameAsync(IConfigMapClient client, string name, Func<ConfigMapAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<ConfigMapAsset> WaitForConfigMapAssetAsync(IConfigMapClient client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<ConfigMapAsset>? options = null, CancellationToken cancellationToken = default)
    Task<ConfigMapAsset> WaitForConfigMapAssetAsync(IConfigMapClient client, Guid assetId, Func<ConfigMapAsset, bool> until, WaitOptions<ConfigMapAsset>? options = null, CancellationToken cancellationToken = default)
    Task<ConfigMapAsset?> FindConfigMapAssetAsync(IConfigMapClient client, string name, Func<ConfigMapAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<ConfigMapListResponse> ListConfigMapAssetsAsync(IConfigMapClient client, CancellationToken cancellationToken)
    Task<CountAccessRulesResponse> CountAccessRulesAsync(IAccessRulesClient client, CancellationToken cancellationToken)
    Task<CountMeAccessRulesResponse> CountMeAccessRulesAsync(IMeClient client, CancellationToken cancellationToken)
    Task<CountNodePoolsResponse> CountNodePoolsAsync(INodePoolsClient client, CancellationToken cancellationToken)
    Task<CountNodesResponse> CountNodesAsync(INodesClient client, Guid clusterUuid, CancellationToken cancellationToken)
    Task<CountPodsResponse> CountPodsAsync(IPodsClient client, CancellationToken cancellationToken)
    Task<CountResponse> CountDepartmentsAsync(IDepartmentsClient client, CancellationToken cancellationToken)
    Task<CountResponse> CountProjectsAsync(IProjectsClient client, CancellationToken cancellationToken)
    Task<CountResponse> CountReportsAsync(IReportsClient client, CancellationToken cancellationToken)
    Task<CountTenantNodesResponse> CountTenantNodesAsync(INodesClient client, CancellationToken cancellationToken)
    Task<CountUsersResponse> CountUsersAsync(IUsersClient client, CancellationToken cancellationToken)
    Task<CountWorkloadsResponse> CountWorkloadsAsync(IWorkloadsClient client, CancellationToken cancellationToken)
    Task<CredentialsListResponse> ListCredentialsAssetsAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<DatasourceListResponse> ListDatasourceAssetsAsync(IDatasourcesClient client, CancellationToken cancellationToken)
    Task<DepartmentForList> GetDepartmentByNameAsync(IDepartmentsClient client, string name, Func<DepartmentForList, bool>? where = null, CancellationToken cancellationToken = default)
    Task<DepartmentForList?> FindDepartmentAsync(IDepartmentsClient client, string name, Func<DepartmentForList, bool>? where = null, CancellationToken cancellationToken = default)
    Task<DisplayedCluster> GetClusterByNameAsync(IClustersClient client, string name, Func<DisplayedCluster, bool>? where = null, CancellationToken cancellationToken = default)
    Task<DisplayedCluster> GetClusterByUuidAsync(IClustersClient client, Guid clusterUuid, CancellationToken cancellationToken)
    Task<DisplayedCluster> WaitForClusterAsync(IClustersClient client, Guid clusterUuid, ClusterState? until = null, WaitOptions<DisplayedCluster>? options = null, CancellationToken cancellationToken = default)
    Task<DisplayedCluster> WaitForClusterAsync(IClustersClient client, Guid clusterUuid, Func<DisplayedCluster, bool> until, WaitOptions<DisplayedCluster>? options = null, CancellationToken cancellationToken = default)
    Task<DisplayedCluster?> FindClusterAsync(IClustersClient client, string name, Func<DisplayedCluster, bool>? where = null, CancellationToken cancellationToken = default)
    Task<DistributedWorkload> WaitForDistributedAsync(IDistributedClient client, Guid workloadId, Func<DistributedWorkload, bool> until, WaitOptions<DistributedWorkload>? options = null, CancellationToken cancellationToken = default)
    Task<DistributedWorkload> WaitForDistributedAsync(IDistributedClient client, Guid workloadId, Phase? until = null, WaitOptions<DistributedWorkload>? options = null, CancellationToken cancellationToken = default)
    Task<DockerRegistry> GetDockerRegistryByIdAsync(ICredentialsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<DockerRegistry> GetDockerRegistryByNameAsync(ICredentialsClient client, string name, Func<DockerRegistry, bool>? where = null, CancellationToken cancellationToken = default)
    Task<DockerRegistry> WaitForDockerRegistryAsync(ICredentialsClient client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<DockerRegistry>? options = null, CancellationToken cancellationToken = default)
    Task<DockerRegistry> WaitForDockerRegistryAsync(ICredentialsClient client, Guid assetId, Func<DockerRegistry, bool> until, WaitOptions<DockerRegistry>? options = null, CancellationToken cancellationToken = default)
    Task<DockerRegistry?> FindDockerRegistryAsync(ICredentialsClient client, string name, Func<DockerRegistry, bool>? where = null, CancellationToken cancellationToken = default)
    Task<DockerRegistryListResponse> ListDockerRegistriesAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<Ensured<AccessKey>> EnsureAccessKeyAsync(ICredentialsClient client, AccessKeyCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<ComputeAsset>> EnsureComputeAssetAsync(IComputeClient client, ComputeCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<ConfigMapAsset>> EnsureConfigMapAssetAsync(IConfigMapClient client, ConfigMapCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<Department>> EnsureDepartmentAsync(IDepartmentsClient client, DepartmentCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<DisplayedCluster>> EnsureClusterAsync(IClustersClient client, ClusterCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<DistributedWorkload>> EnsureDistributedAsync(IAdministratorClient client, DistributedCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<DockerRegistry>> EnsureDockerRegistryAsync(ICredentialsClient client, DockerRegistryCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<EnvironmentAsset>> EnsureEnvironmentAssetAsync(IEnvironmentClient client, EnvironmentCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<GenericSecret>> EnsureGenericSecretAsync(ICredentialsClient client, GenericSecretCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<GitAsset>> EnsureGitAssetAsync(IGitClient client, GitCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<HostPathAsset>> EnsureHostPathAsync(IHostPathClient client, HostPathCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<Inference>> EnsureInferenceAsync(IAdministratorClient client, InferenceCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<K8sCluster>> EnsureK8sClusterAsync(IK8sClustersClient client, K8sCluster body, CancellationToken cancellationToken = default)
    Task<Ensured<K8sDepartmentView>> EnsureK8sDepartmentAsync(IK8sDepartmentsClient client, K8sDepartment body, CancellationToken cancellationToken = default)
    Task<Ensured<K8sProject>> EnsureK8sProjectAsync(IK8sProjectsClient client, K8sProject body, CancellationToken cancellationToken = default)
    Task<Ensured<K8sUser>> EnsureK8sUserAsync(IK8sUsersClient client, K8sUser body, CancellationToken cancellationToken = default)
    Task<Ensured<NfsAsset>> EnsureNfsAssetAsync(INfsClient client, NfsCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<NgcApiKey>> EnsureNgcApiKeyAsync(ICredentialsClient client, NgcApiKeyCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<NodePool>> EnsureNodePoolAsync(INodePoolsClient client, NodePoolCreateFields body, CancellationToken cancellationToken = default)
    Task<Ensured<Password>> EnsurePasswordAsync(ICredentialsClient client, PasswordCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<Project>> EnsureProjectAsync(IProjectsClient client, ProjectCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<PvcAsset>> EnsurePvcAssetAsync(IPvcClient client, PvcCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<Report>> EnsureReportAsync(IReportsClient client, ReportRequestFields body, CancellationToken cancellationToken = default)
    Task<Ensured<S3Asset>> EnsureS3AssetAsync(IS3Client client, S3CreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<SecretAsset>> EnsureSecretAssetAsync(ISecretClient client, SecretAssetCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<ServiceAccount, ServiceAccountPostResponse>> EnsureServiceAccountAsync(IServiceAccountsClient client, ServiceAccountCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<Training>> EnsureTrainingAsync(IAdministratorClient client, TrainingCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<User, UserPostResponse>> EnsureUserAsync(IUsersClient client, UserCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<UserAccessKey, AccessKeyPostResponse>> EnsureAccessKeyAsync(IAccessKeysClient client, UserAccessKeyCreationRequest body, CancellationToken cancellationToken = default)
    Task<Ensured<Workspace>> EnsureWorkspaceAsync(IAdministratorClient client, WorkspaceCreationRequest body, CancellationToken cancellationToken = default)
    Task<EnvironmentAsset> GetEnvironmentAssetByIdAsync(IEnvironmentClient client, Guid assetId, CancellationToken cancellationToken)
    Task<EnvironmentAsset> GetEnvironmentAssetByNameAsync(IEnvironmentClient client, string name, Func<EnvironmentAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<EnvironmentAsset> WaitForEnvironmentAssetAsync(IEnvironmentClient client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<EnvironmentAsset>? options = null, CancellationToken cancellationToken = default)
    Task<EnvironmentAsset> WaitForEnvironmentAssetAsync(IEnvironmentClient client, Guid assetId, Func<EnvironmentAsset, bool> until, WaitOptions<EnvironmentAsset>? options = null, CancellationToken cancellationToken = default)
    Task<EnvironmentAsset?> FindEnvironmentAssetAsync(IEnvironmentClient client, string name, Func<EnvironmentAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<EnvironmentListResponse> ListEnvironmentAssetsAsync(IEnvironmentClient client, CancellationToken cancellationToken)
    Task<GenericSecret> GetGenericSecretByIdAsync(ICredentialsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<GenericSecret> GetGenericSecretByNameAsync(ICredentialsClient client, string name, Func<GenericSecret, bool>? where = null, CancellationToken cancellationToken = default)
    Task<GenericSecret> WaitForGenericSecretAsync(ICredentialsClient client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<GenericSecret>? options = null, CancellationToken cancellationToken = default)
    Task<GenericSecret> WaitForGenericSecretAsync(ICredentialsClient client, Guid assetId, Func<GenericSecret, bool> until, WaitOptions<GenericSecret>? options = null, CancellationToken cancellationToken = default)
    Task<GenericSecret?> FindGenericSecretAsync(ICredentialsClient client, string name, Func<GenericSecret, bool>? where = null, CancellationToken cancellationToken = default)
    Task<GenericSecretListResponse> ListGenericSecretAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<GetAccessRulesResponse> GetAccessRulesAsync(IAccessRulesClient client, CancellationToken cancellationToken)
    Task<GetAuditLogsResponse> GetAuditLogsAsync(IAuditLogsClient client, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<GetDepartmentsResponse> GetDepartmentsAsync(IDepartmentsClient client, CancellationToken cancellationToken)
    Task<GetNodePoolsResponse> GetNodePoolsAsync(INodePoolsClient client, CancellationToken cancellationToken)
    Task<GetProjectsResponse> GetProjectsAsync(IProjectsClient client, CancellationToken cancellationToken)
    Task<GetRevisionEventsResponse> GetRevisionEventsAsync(IEventsClient client, Guid revisionId, CancellationToken cancellationToken)
    Task<GetRevisionHistoryResponse> GetRevisionHistoryAsync(IEventsClient client, Guid revisionId, CancellationToken cancellationToken)
    Task<GetRevisionPodsResponse> GetRevisionPodsAsync(IPodsClient client, Guid revisionId, CancellationToken cancellationToken)
    Task<GetWorkloadEventsResponse> GetWorkloadEventsAsync(IEventsClient client, Guid workloadId, CancellationToken cancellationToken)
    Task<GetWorkloadHistoryResponse> GetWorkloadHistoryAsync(IEventsClient client, Guid workloadId, CancellationToken cancellationToken)
    Task<GetWorkloadPodsResponse> GetWorkloadPodsAsync(IPodsClient client, Guid workloadId, CancellationToken cancellationToken)
    Task<GetWorkloadsResponse> GetWorkloadsAsync(IWorkloadsClient client, CancellationToken cancellationToken)
    Task<GitAsset> GetGitAssetByIdAsync(IGitClient client, Guid assetId, CancellationToken cancellationToken)
    Task<GitAsset> GetGitAssetByNameAsync(IGitClient client, string name, Func<GitAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<GitAsset> WaitForGitAssetAsync(IGitClient client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<GitAsset>? options = null, CancellationToken cancellationToken = default)
    Task<GitAsset> WaitForGitAssetAsync(IGitClient client, Guid assetId, Func<GitAsset, bool> until, WaitOptions<GitAsset>? options = null, CancellationToken cancellationToken = default)
    Task<GitAsset?> FindGitAssetAsync(IGitClient client, string name, Func<GitAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<GitListResponse> ListGitAssetsAsync(IGitClient client, CancellationToken cancellationToken)
    Task<GroupedMetricsResponse> GetClusterMetricsAsync(IClustersClient client, Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, CancellationToken cancellationToken)
    Task<HostPathAsset> GetHostPathByIdAsync(IHostPathClient client, Guid assetId, CancellationToken cancellationToken)
    Task<HostPathAsset> GetHostPathByNameAsync(IHostPathClient client, string name, Func<HostPathAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<HostPathAsset?> FindHostPathAsync(IHostPathClient client, string name, Func<HostPathAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<HostPathListResponse> ListHostPathAssetsAsync(IHostPathClient client, CancellationToken cancellationToken)
    Task<HttpResponse?> DeleteClusterAsync(IClustersClient client, Guid clusterUuid, CancellationToken cancellationToken)
    Task<IReadOnlyList<DisplayedCluster>> GetClustersAsync(IClustersClient client, CancellationToken cancellationToken)
    Task<IReadOnlyList<User>> GetUsersAsync(IUsersClient client, CancellationToken cancellationToken)
    Task<Inference> WaitForInferenceAsync(IInferencesClient client, Guid workloadId, Func<Inference, bool> until, WaitOptions<Inference>? options = null, CancellationToken cancellationToken = default)
    Task<Inference> WaitForInferenceAsync(IInferencesClient client, Guid workloadId, Phase? until = null, WaitOptions<Inference>? options = null, CancellationToken cancellationToken = default)
    Task<K8sCluster> GetK8sClusterByNameAsync(IK8sClustersClient client, string name, Func<K8sCluster, bool>? where = null, CancellationToken cancellationToken = default)
    Task<K8sCluster?> FindK8sClusterAsync(IK8sClustersClient client, string name, Func<K8sCluster, bool>? where = null, CancellationToken cancellationToken = default)
    Task<K8sDepartmentView> GetK8sDepartmentByNameAsync(IK8sDepartmentsClient client, Guid clusterUuid, string name, Func<K8sDepartmentView, bool>? where = null, CancellationToken cancellationToken = default)
    Task<K8sDepartmentView?> FindK8sDepartmentAsync(IK8sDepartmentsClient client, Guid clusterUuid, string name, Func<K8sDepartmentView, bool>? where = null, CancellationToken cancellationToken = default)
    Task<K8sProject> GetK8sProjectByNameAsync(IK8sProjectsClient client, Guid clusterUuid, string name, Func<K8sProject, bool>? where = null, CancellationToken cancellationToken = default)
    Task<K8sProject?> FindK8sProjectAsync(IK8sProjectsClient client, Guid clusterUuid, string name, Func<K8sProject, bool>? where = null, CancellationToken cancellationToken = default)
    Task<K8sUser> GetK8sUserByNameAsync(IK8sUsersClient client, string name, Func<K8sUser, bool>? where = null, CancellationToken cancellationToken = default)
    Task<K8sUser?> FindK8sUserAsync(IK8sUsersClient client, string name, Func<K8sUser, bool>? where = null, CancellationToken cancellationToken = default)
    Task<ListPodsResponse> ListPodsAsync(IPodsClient client, CancellationToken cancellationToken)
    Task<ListReportsResponse> ListReportsAsync(IReportsClient client, CancellationToken cancellationToken)
    Task<MeAccessRulesResponse> GetMeAccessRulesAsync(IMeClient client, CancellationToken cancellationToken)
    Task<MetricsCompositeResponse> GetWorkloadMetricsAsync(IWorkloadsClient client, Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<MetricsCompositeResponse> GetWorkloadPodMetricsAsync(IPodsClient client, Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<MetricsResponse> GetDepartmentMetricsAsync(IDepartmentsClient client, string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<MetricsResponse> GetInferenceWorkloadMetricsAsync(IInferencesClient client, Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<MetricsResponse> GetInferenceWorkloadPodMetricsAsync(IInferencesClient client, Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<MetricsResponse> GetNodeMetricsAsync(INodesClient client, Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<MetricsResponse> GetNodePoolMetricsAsync(INodePoolsClient client, Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, CancellationToken cancellationToken)
    Task<MetricsResponse> GetProjectMetricsAsync(IProjectsClient client, string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, CancellationToken cancellationToken)
    Task<NfsAsset> GetNfsAssetByIdAsync(INfsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<NfsAsset> GetNfsAssetByNameAsync(INfsClient client, string name, Func<NfsAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<NfsAsset?> FindNfsAssetAsync(INfsClient client, string name, Func<NfsAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<NfsListResponse> ListNfsAssetsAsync(INfsClient client, CancellationToken cancellationToken)
    Task<NgcApiKey> GetNgcApiKeyByIdAsync(ICredentialsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<NgcApiKey> GetNgcApiKeyByNameAsync(ICredentialsClient client, string name, Func<NgcApiKey, bool>? where = null, CancellationToken cancellationToken = default)
    Task<NgcApiKey> WaitForNgcApiKeyAsync(ICredentialsClient client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<NgcApiKey>? options = null, CancellationToken cancellationToken = default)
    Task<NgcApiKey> WaitForNgcApiKeyAsync(ICredentialsClient client, Guid assetId, Func<NgcApiKey, bool> until, WaitOptions<NgcApiKey>? options = null, CancellationToken cancellationToken = default)
    Task<NgcApiKey?> FindNgcApiKeyAsync(ICredentialsClient client, string name, Func<NgcApiKey, bool>? where = null, CancellationToken cancellationToken = default)
    Task<NgcApiKeyListResponse> ListNgcApiKeyAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<NodePool> GetNodePoolByNameAsync(INodePoolsClient client, string name, Func<NodePool, bool>? where = null, CancellationToken cancellationToken = default)
    Task<NodePool> WaitForNodePoolAsync(INodePoolsClient client, string nodePoolId, Func<NodePool, bool> until, WaitOptions<NodePool>? options = null, CancellationToken cancellationToken = default)
    Task<NodePool> WaitForNodePoolAsync(INodePoolsClient client, string nodePoolId, NodePoolPhase? until = null, WaitOptions<NodePool>? options = null, CancellationToken cancellationToken = default)
    Task<NodePool?> FindNodePoolAsync(INodePoolsClient client, string name, Func<NodePool, bool>? where = null, CancellationToken cancellationToken = default)
    Task<Nodes> GetTenantNodesAsync(INodesClient client, CancellationToken cancellationToken)
    Task<Password> GetPasswordByIdAsync(ICredentialsClient client, Guid assetId, CancellationToken cancellationToken)
    Task<Password> GetPasswordByNameAsync(ICredentialsClient client, string name, Func<Password, bool>? where = null, CancellationToken cancellationToken = default)
    Task<Password> WaitForPasswordAsync(ICredentialsClient client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<Password>? options = null, CancellationToken cancellationToken = default)
    Task<Password> WaitForPasswordAsync(ICredentialsClient client, Guid assetId, Func<Password, bool> until, WaitOptions<Password>? options = null, CancellationToken cancellationToken = default)
    Task<Password?> FindPasswordAsync(ICredentialsClient client, string name, Func<Password, bool>? where = null, CancellationToken cancellationToken = default)
    Task<PasswordListResponse> ListPasswordsAsync(ICredentialsClient client, CancellationToken cancellationToken)
    Task<Project> GetProjectByNameAsync(IProjectsClient client, string name, Func<Project, bool>? where = null, CancellationToken cancellationToken = default)
    Task<Project> WaitForProjectAsync(IProjectsClient client, string projectId, Func<Project, bool> until, WaitOptions<Project>? options = null, CancellationToken cancellationToken = default)
    Task<Project> WaitForProjectAsync(IProjectsClient client, string projectId, ProjectPhase? until = null, WaitOptions<Project>? options = null, CancellationToken cancellationToken = default)
    Task<Project?> FindProjectAsync(IProjectsClient client, string name, Func<Project, bool>? where = null, CancellationToken cancellationToken = default)
    Task<PvcAsset> GetPvcAssetByIdAsync(IPvcClient client, Guid assetId, CancellationToken cancellationToken)
    Task<PvcAsset> GetPvcAssetByNameAsync(IPvcClient client, string name, Func<PvcAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<PvcAsset> WaitForPvcAssetAsync(IPvcClient client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<PvcAsset>? options = null, CancellationToken cancellationToken = default)
    Task<PvcAsset> WaitForPvcAssetAsync(IPvcClient client, Guid assetId, Func<PvcAsset, bool> until, WaitOptions<PvcAsset>? options = null, CancellationToken cancellationToken = default)
    Task<PvcAsset?> FindPvcAssetAsync(IPvcClient client, string name, Func<PvcAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<PvcHistoryResponse> GetPvcHistoryAsync(IPvcClient client, Guid assetId, CancellationToken cancellationToken)
    Task<PvcListResponse> ListPvcAssetsAsync(IPvcClient client, CancellationToken cancellationToken)
    Task<Report> GetReportByNameAsync(IReportsClient client, string name, Func<Report, bool>? where = null, CancellationToken cancellationToken = default)
    Task<Report> WaitForReportAsync(IReportsClient client, Guid reportId, Func<Report, bool> until, WaitOptions<Report>? options = null, CancellationToken cancellationToken = default)
    Task<Report> WaitForReportAsync(IReportsClient client, Guid reportId, ReportStatus? until = null, WaitOptions<Report>? options = null, CancellationToken cancellationToken = default)
    Task<Report?> FindReportAsync(IReportsClient client, string name, Func<Report, bool>? where = null, CancellationToken cancellationToken = default)
    Task<Role> GetRoleByNameAsync(IRolesClient client, string name, Func<Role, bool>? where = null, CancellationToken cancellationToken = default)
    Task<Role?> FindRoleAsync(IRolesClient client, string name, Func<Role, bool>? where = null, CancellationToken cancellationToken = default)
    Task<S3Asset> GetS3AssetByIdAsync(IS3Client client, Guid assetId, CancellationToken cancellationToken)
    Task<S3Asset> GetS3AssetByNameAsync(IS3Client client, string name, Func<S3Asset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<S3Asset> WaitForS3AssetAsync(IS3Client client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<S3Asset>? options = null, CancellationToken cancellationToken = default)
    Task<S3Asset> WaitForS3AssetAsync(IS3Client client, Guid assetId, Func<S3Asset, bool> until, WaitOptions<S3Asset>? options = null, CancellationToken cancellationToken = default)
    Task<S3Asset?> FindS3AssetAsync(IS3Client client, string name, Func<S3Asset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<S3ListResponse> ListS3AssetsAsync(IS3Client client, CancellationToken cancellationToken)
    Task<SecretAsset> GetSecretAssetByIdAsync(ISecretClient client, Guid assetId, CancellationToken cancellationToken)
    Task<SecretAsset> GetSecretAssetByNameAsync(ISecretClient client, string name, Func<SecretAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<SecretAsset> WaitForSecretAssetAsync(ISecretClient client, Guid assetId, AssetSyncStatusEnum? until = null, WaitOptions<SecretAsset>? options = null, CancellationToken cancellationToken = default)
    Task<SecretAsset> WaitForSecretAssetAsync(ISecretClient client, Guid assetId, Func<SecretAsset, bool> until, WaitOptions<SecretAsset>? options = null, CancellationToken cancellationToken = default)
    Task<SecretAsset?> FindSecretAssetAsync(ISecretClient client, string name, Func<SecretAsset, bool>? where = null, CancellationToken cancellationToken = default)
    Task<SecretAssetListResponse> ListSecretAssetsAsync(ISecretClient client, CancellationToken cancellationToken)
    Task<ServiceAccount> GetServiceAccountByNameAsync(IServiceAccountsClient client, string name, Func<ServiceAccount, bool>? where = null, CancellationToken cancellationToken = default)
    Task<ServiceAccount?> FindServiceAccountAsync(IServiceAccountsClient client, string name, Func<ServiceAccount, bool>? where = null, CancellationToken cancellationToken = default)
    Task<TelemetryResponse> GetDepartmentsTelemetryAsync(IDepartmentsClient client, OrgUnitTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<TelemetryResponse> GetNodeTelemetryAsync(INodesClient client, NodeTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<TelemetryResponse> GetProjectsTelemetryAsync(IProjectsClient client, OrgUnitTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<TelemetryResponse> GetWorkloadsTelemetryAsync(IWorkloadsClient client, WorkloadTelemetryType telemetryType, CancellationToken cancellationToken)
    Task<Training> WaitForTrainingAsync(ITrainingsClient client, Guid workloadId, Func<Training, bool> until, WaitOptions<Training>? options = null, CancellationToken cancellationToken = default)
    Task<Training> WaitForTrainingAsync(ITrainingsClient client, Guid workloadId, Phase? until = null, WaitOptions<Training>? options = null, CancellationToken cancellationToken = default)
    Task<User> GetUserByNameAsync(IUsersClient client, string name, Func<User, bool>? where = null, CancellationToken cancellationToken = default)
    Task<User?> FindUserAsync(IUsersClient client, string name, Func<User, bool>? where = null, CancellationToken cancellationToken = default)
    Task<UserAccessKey> GetAccessKeyByNameAsync(IAccessKeysClient client, string name, Func<UserAccessKey, bool>? where = null, CancellationToken cancellationToken = default)
    Task<UserAccessKey?> FindAccessKeyAsync(IAccessKeysClient client, string name, Func<UserAccessKey, bool>? where = null, CancellationToken cancellationToken = default)
    Task<Workload> GetWorkloadByNameAsync(IWorkloadsClient client, string name, Func<Workload, bool>? where = null, CancellationToken cancellationToken = default)
    Task<Workload?> FindWorkloadAsync(IWorkloadsClient client, string name, Func<Workload, bool>? where = null, CancellationToken cancellationToken = default)
    Task<WorkloadDetailed> WaitForWorkloadAsync(IWorkloadsClient client, Guid workloadId, Func<WorkloadDetailed, bool> until, WaitOptions<WorkloadDetailed>? options = null, CancellationToken cancellationToken = default)
    Task<WorkloadDetailed> WaitForWorkloadAsync(IWorkloadsClient client, Guid workloadId, Phase? until = null, WaitOptions<WorkloadDetailed>? options = null, CancellationToken cancellationToken = default)
    Task<WorkloadV2GetResponse> WaitForWorkloadV2Async(IWorkloadsV2Client client, Guid workloadV2Id, Func<WorkloadV2GetResponse, bool> until, WaitOptions<WorkloadV2GetResponse>? options = null, CancellationToken cancellationToken = default)
    Task<WorkloadV2GetResponse> WaitForWorkloadV2Async(IWorkloadsV2Client client, Guid workloadV2Id, WorkloadV2SyncStatus? until = null, WaitOptions<WorkloadV2GetResponse>? options = null, CancellationToken cancellationToken = default)
    Task<Workspace> WaitForWorkspaceAsync(IWorkspacesClient client, Guid workloadId, Func<Workspace, bool> until, WaitOptions<Workspace>? options = null, CancellationToken cancellationToken = default)
    Task<Workspace> WaitForWorkspaceAsync(IWorkspacesClient client, Guid workloadId, Phase? until = null, WaitOptions<Workspace>? options = null, CancellationToken cancellationToken = default)
    Task<string> GetInstallFileAsync(IClustersClient client, Guid clusterUuid, CancellationToken cancellationToken)

class AdministratorJson
    IJsonTypeInfoResolver Resolver { get; }

interface IAccessKeysClient
    IAsyncEnumerable<AccessKeyAdministration> EnumerateAccessKeysAdministrationAsync(GetAccessKeysAdministrationOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<UserAccessKey> EnumerateAccessKeysAsync(CancellationToken cancellationToken = default)
    Task DeleteAccessKeyByIdAdministrationAsync(string accessKeyId, CancellationToken cancellationToken = default)
    Task DeleteAccessKeyByIdAsync(string accessKeyId, CancellationToken cancellationToken = default)
    Task<AccessKeyPostResponse> CreateAccessKeyAsync(UserAccessKeyCreationRequest body, CancellationToken cancellationToken = default)
    Task<AccessKeysAdministration> GetAccessKeysAdministrationAsync(GetAccessKeysAdministrationOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessKeyPostResponse>> CreateAccessKeyWithResponseAsync(UserAccessKeyCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessKeysAdministration>> GetAccessKeysAdministrationWithResponseAsync(GetAccessKeysAdministrationOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<RegenerateAccessKeySecretResponse>> RegenerateAccessKeySecretWithResponseAsync(string accessKeyId, CancellationToken cancellationToken = default)
    Task<ApiResponse<UserAccessKey>> GetAccessKeyByIdWithResponseAsync(string accessKeyId, CancellationToken cancellationToken = default)
    Task<ApiResponse<UserAccessKeys>> GetAccessKeysWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse> DeleteAccessKeyByIdAdministrationWithResponseAsync(string accessKeyId, CancellationToken cancellationToken = default)
    Task<ApiResponse> DeleteAccessKeyByIdWithResponseAsync(string accessKeyId, CancellationToken cancellationToken = default)
    Task<RegenerateAccessKeySecretResponse> RegenerateAccessKeySecretAsync(string accessKeyId, CancellationToken cancellationToken = default)
    Task<UserAccessKey> GetAccessKeyByIdAsync(string accessKeyId, CancellationToken cancellationToken = default)
    Task<UserAccessKeys> GetAccessKeysAsync(CancellationToken cancellationToken = default)

interface IAccessRulesClient
    IAsyncEnumerable<AccessRule> EnumerateAccessRulesAsync(GetAccessRulesOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task DeleteAccessRuleAsync(int accessRuleId, CancellationToken cancellationToken = default)
    Task<AccessRule> CreateAccessRuleAsync(AccessRuleCreationFields body, CancellationToken cancellationToken = default)
    Task<AccessRuleById> GetAccessRuleAsync(int accessRuleId, CancellationToken cancellationToken = default)
    Task<AccessRuleDeletionBatchResponse> AccessRulesBatchAsync(AccessRulesBatchFields body, CancellationToken cancellationToken = default)
    Task<AccessRulesBatchCreateResponse> AccessRulesBatchCreateAsync(AccessRulesBatchCreateFields body, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessRule>> CreateAccessRuleWithResponseAsync(AccessRuleCreationFields body, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessRuleById>> GetAccessRuleWithResponseAsync(int accessRuleId, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessRuleDeletionBatchResponse>> AccessRulesBatchWithResponseAsync(AccessRulesBatchFields body, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessRulesBatchCreateResponse>> AccessRulesBatchCreateWithResponseAsync(AccessRulesBatchCreateFields body, CancellationToken cancellationToken = default)
    Task<ApiResponse<CountAccessRulesResponse>> CountAccessRulesWithResponseAsync(CountAccessRulesOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetAccessRulesResponse>> GetAccessRulesWithResponseAsync(GetAccessRulesOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse> DeleteAccessRuleWithResponseAsync(int accessRuleId, CancellationToken cancellationToken = default)
    Task<CountAccessRulesResponse> CountAccessRulesAsync(CountAccessRulesOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetAccessRulesResponse> GetAccessRulesAsync(GetAccessRulesOptions? options = null, CancellationToken cancellationToken = default)

interface IAdministratorClient
    IAccessKeysClient AccessKeys { get; }
    IAccessRulesClient AccessRules { get; }
    IAuditLogsClient AuditLogs { get; }
    IClustersClient Clusters { get; }
    IComputeClient Compute { get; }
    IConfigMapClient ConfigMap { get; }
    ICredentialsClient Credentials { get; }
    IDatasourcesClient Datasources { get; }
    IDepartmentsClient Departments { get; }
    IDistributedClient Distributed { get; }
    IEnvironmentClient Environment { get; }
    IEventsClient Events { get; }
    IGitClient Git { get; }
    IHostPathClient HostPath { get; }
    IInferencesClient Inferences { get; }
    IK8sClustersClient K8sClusters { get; }
    IK8sDepartmentsClient K8sDepartments { get; }
    IK8sProjectsClient K8sProjects { get; }
    IK8sUsersClient K8sUsers { get; }
    IMeClient Me { get; }
    INfsClient Nfs { get; }
    INodePoolsClient NodePools { get; }
    INodesClient Nodes { get; }
    IPermissionsClient Permissions { get; }
    IPodsClient Pods { get; }
    IProjectsClient Projects { get; }
    IPvcClient Pvc { get; }
    IReportsClient Reports { get; }
    IRolesClient Roles { get; }
    IS3Client S3 { get; }
    ISecretClient Secret { get; }
    IServiceAccountsClient ServiceAccounts { get; }
    ISettingsClient Settings { get; }
    ITenantClient Tenant { get; }
    ITokensClient Tokens { get; }
    ITrainingsClient Trainings { get; }
    IUsersClient Users { get; }
    IWorkloadsBatchClient WorkloadsBatch { get; }
    IWorkloadsClient Workloads { get; }
    IWorkloadsV2Client WorkloadsV2 { get; }
    IWorkspacesClient Workspaces { get; }

interface IAuditLogsClient
    IAsyncEnumerable<AuditLog> EnumerateAuditLogsAsync(DateTimeOffset start, DateTimeOffset end, GetAuditLogsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> DownloadAuditLogsWithResponseAsync(DateTimeOffset start, DateTimeOffset end, DownloadAuditLogsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetAuditLogsResponse>> GetAuditLogsWithResponseAsync(DateTimeOffset start, DateTimeOffset end, GetAuditLogsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiStream> DownloadAuditLogsAsync(DateTimeOffset start, DateTimeOffset end, DownloadAuditLogsOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetAuditLogsResponse> GetAuditLogsAsync(DateTimeOffset start, DateTimeOffset end, GetAuditLogsOptions? options = null, CancellationToken cancellationToken = default)

interface IClustersClient
    IAsyncEnumerable<DisplayedCluster> EnumerateClustersAsync(GetClustersOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<GroupedMeasurementResponse> EnumerateClusterMetricsAsync(Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, GetClusterMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task UpdateClusterAsync(Guid clusterUuid, ClusterUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetClusterMetricsAsCsvWithResponseAsync(Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, GetClusterMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ClusterInstallationInfoResponse>> GetClusterInstallInfoByUuidWithResponseAsync(Guid clusterUuid, string version, GetClusterInstallInfoByUuidOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<DisplayedCluster>> CreateClusterWithResponseAsync(ClusterCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<DisplayedCluster>> GetClusterByUuidWithResponseAsync(Guid clusterUuid, GetClusterByUuidOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GroupedMetricsResponse>> GetClusterMetricsWithResponseAsync(Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, GetClusterMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse?>> DeleteClusterWithResponseAsync(Guid clusterUuid, DeleteClusterOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<DisplayedCluster>>> GetClustersWithResponseAsync(GetClustersOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<string>> GetInstallFileWithResponseAsync(Guid clusterUuid, GetInstallFileOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse> UpdateClusterWithResponseAsync(Guid clusterUuid, ClusterUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiStream> GetClusterMetricsAsCsvAsync(Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, GetClusterMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ClusterInstallationInfoResponse> GetClusterInstallInfoByUuidAsync(Guid clusterUuid, string version, GetClusterInstallInfoByUuidOptions? options = null, CancellationToken cancellationToken = default)
    Task<DisplayedCluster> CreateClusterAsync(ClusterCreationRequest body, CancellationToken cancellationToken = default)
    Task<DisplayedCluster> GetClusterByUuidAsync(Guid clusterUuid, GetClusterByUuidOptions? options = null, CancellationToken cancellationToken = default)
    Task<GroupedMetricsResponse> GetClusterMetricsAsync(Guid clusterUuid, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, GetClusterMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse?> DeleteClusterAsync(Guid clusterUuid, DeleteClusterOptions? options = null, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<DisplayedCluster>> GetClustersAsync(GetClustersOptions? options = null, CancellationToken cancellationToken = default)
    Task<string> GetInstallFileAsync(Guid clusterUuid, GetInstallFileOptions? options = null, CancellationToken cancellationToken = default)

interface IComputeClient
    IAsyncEnumerable<ComputeAsset> EnumerateComputeAssetsAsync(ListComputeAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ComputeAsset>> CreateComputeAssetWithResponseAsync(ComputeCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<ComputeAsset>> GetComputeAssetByIdWithResponseAsync(Guid assetId, GetComputeAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ComputeAsset>> UpdateComputeAssetByIdWithResponseAsync(Guid assetId, ComputeUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<ComputeListResponse>> ListComputeAssetsWithResponseAsync(ListComputeAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteComputeAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<ComputeAsset> CreateComputeAssetAsync(ComputeCreationRequest body, CancellationToken cancellationToken = default)
    Task<ComputeAsset> GetComputeAssetByIdAsync(Guid assetId, GetComputeAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ComputeAsset> UpdateComputeAssetByIdAsync(Guid assetId, ComputeUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ComputeListResponse> ListComputeAssetsAsync(ListComputeAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteComputeAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default)

interface IConfigMapClient
    IAsyncEnumerable<ConfigMapAsset> EnumerateConfigMapAssetsAsync(ListConfigMapAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ConfigMapAsset>> CreateConfigMapAssetWithResponseAsync(ConfigMapCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<ConfigMapAsset>> GetConfigMapAssetByIdWithResponseAsync(Guid assetId, GetConfigMapAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ConfigMapAsset>> UpdateConfigMapAssetByIdWithResponseAsync(Guid assetId, ConfigMapUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<ConfigMapListResponse>> ListConfigMapAssetsWithResponseAsync(ListConfigMapAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteConfigMapAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<ConfigMapAsset> CreateConfigMapAssetAsync(ConfigMapCreationRequest body, CancellationToken cancellationToken = default)
    Task<ConfigMapAsset> GetConfigMapAssetByIdAsync(Guid assetId, GetConfigMapAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ConfigMapAsset> UpdateConfigMapAssetByIdAsync(Guid assetId, ConfigMapUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ConfigMapListResponse> ListConfigMapAssetsAsync(ListConfigMapAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteConfigMapAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default)

interface ICredentialsClient
    IAsyncEnumerable<AccessKey> EnumerateAccessKeysAsync(ListAccessKeysOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<CredentialsListResponseEntry> EnumerateCredentialsAssetsAsync(ListCredentialsAssetsOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<DockerRegistry> EnumerateDockerRegistriesAsync(ListDockerRegistriesOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<GenericSecret> EnumerateGenericSecretAsync(ListGenericSecretOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<NgcApiKey> EnumerateNgcApiKeyAsync(ListNgcApiKeyOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<Password> EnumeratePasswordsAsync(ListPasswordsOptions? options = null, CancellationToken cancellationToken = default)
    Task DeleteGenericSecretAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task DeleteNgcApiKeyAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<AccessKey> CreateAccessKeyAsync(AccessKeyCreationRequest body, CancellationToken cancellationToken = default)
    Task<AccessKey> GetAccessKeyByIdAsync(Guid assetId, GetAccessKeyByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<AccessKey> UpdateAccessKeyAsync(Guid assetId, AccessKeyUpdateRequest body, CancellationToken cancellationToken = default)
    Task<AccessKeyListResponse> ListAccessKeysAsync(ListAccessKeysOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessKey>> CreateAccessKeyWithResponseAsync(AccessKeyCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessKey>> GetAccessKeyByIdWithResponseAsync(Guid assetId, GetAccessKeyByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessKey>> UpdateAccessKeyWithResponseAsync(Guid assetId, AccessKeyUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<AccessKeyListResponse>> ListAccessKeysWithResponseAsync(ListAccessKeysOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<CredentialsListResponse>> ListCredentialsAssetsWithResponseAsync(ListCredentialsAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<DockerRegistry>> CreateDockerRegistryWithResponseAsync(DockerRegistryCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<DockerRegistry>> GetDockerRegistryByIdWithResponseAsync(Guid assetId, GetDockerRegistryByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<DockerRegistry>> UpdateDockerRegistryWithResponseAsync(Guid assetId, DockerRegistryUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<DockerRegistryListResponse>> ListDockerRegistriesWithResponseAsync(ListDockerRegistriesOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GenericSecret>> CreateGenericSecretWithResponseAsync(GenericSecretCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<GenericSecret>> GetGenericSecretByIdWithResponseAsync(Guid assetId, GetGenericSecretByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GenericSecret>> UpdateGenericSecretWithResponseAsync(Guid assetId, GenericSecretUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<GenericSecretListResponse>> ListGenericSecretWithResponseAsync(ListGenericSecretOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteAccessKeyWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteDockerRegistryWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeletePasswordWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<ApiResponse<NgcApiKey>> CreateNgcApiKeyWithResponseAsync(NgcApiKeyCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<NgcApiKey>> GetNgcApiKeyByIdWithResponseAsync(Guid assetId, GetNgcApiKeyByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<NgcApiKey>> UpdateNgcApiKeyWithResponseAsync(Guid assetId, NgcApiKeyUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<NgcApiKeyListResponse>> ListNgcApiKeyWithResponseAsync(ListNgcApiKeyOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<Password>> CreatePasswordWithResponseAsync(PasswordCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<Password>> GetPasswordByIdWithResponseAsync(Guid assetId, GetPasswordByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<Password>> UpdatePasswordWithResponseAsync(Guid assetId, PasswordUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<PasswordListResponse>> ListPasswordsWithResponseAsync(ListPasswordsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse> DeleteGenericSecretWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<ApiResponse> DeleteNgcApiKeyWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<CredentialsListResponse> ListCredentialsAssetsAsync(ListCredentialsAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<DockerRegistry> CreateDockerRegistryAsync(DockerRegistryCreationRequest body, CancellationToken cancellationToken = default)
    Task<DockerRegistry> GetDockerRegistryByIdAsync(Guid assetId, GetDockerRegistryByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<DockerRegistry> UpdateDockerRegistryAsync(Guid assetId, DockerRegistryUpdateRequest body, CancellationToken cancellationToken = default)
    Task<DockerRegistryListResponse> ListDockerRegistriesAsync(ListDockerRegistriesOptions? options = null, CancellationToken cancellationToken = default)
    Task<GenericSecret> CreateGenericSecretAsync(GenericSecretCreationRequest body, CancellationToken cancellationToken = default)
    Task<GenericSecret> GetGenericSecretByIdAsync(Guid assetId, GetGenericSecretByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<GenericSecret> UpdateGenericSecretAsync(Guid assetId, GenericSecretUpdateRequest body, CancellationToken cancellationToken = default)
    Task<GenericSecretListResponse> ListGenericSecretAsync(ListGenericSecretOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteAccessKeyAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteDockerRegistryAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeletePasswordAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<NgcApiKey> CreateNgcApiKeyAsync(NgcApiKeyCreationRequest body, CancellationToken cancellationToken = default)
    Task<NgcApiKey> GetNgcApiKeyByIdAsync(Guid assetId, GetNgcApiKeyByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<NgcApiKey> UpdateNgcApiKeyAsync(Guid assetId, NgcApiKeyUpdateRequest body, CancellationToken cancellationToken = default)
    Task<NgcApiKeyListResponse> ListNgcApiKeyAsync(ListNgcApiKeyOptions? options = null, CancellationToken cancellationToken = default)
    Task<Password> CreatePasswordAsync(PasswordCreationRequest body, CancellationToken cancellationToken = default)
    Task<Password> GetPasswordByIdAsync(Guid assetId, GetPasswordByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<Password> UpdatePasswordAsync(Guid assetId, PasswordUpdateRequest body, CancellationToken cancellationToken = default)
    Task<PasswordListResponse> ListPasswordsAsync(ListPasswordsOptions? options = null, CancellationToken cancellationToken = default)

interface IDatasourcesClient
    IAsyncEnumerable<DatasourceListResponseEntry> EnumerateDatasourceAssetsAsync(ListDatasourceAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<DatasourceListResponse>> ListDatasourceAssetsWithResponseAsync(ListDatasourceAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<DatasourceListResponse> ListDatasourceAssetsAsync(ListDatasourceAssetsOptions? options = null, CancellationToken cancellationToken = default)

interface IDepartmentsClient
    IAsyncEnumerable<DepartmentForList> EnumerateDepartmentsAsync(GetDepartmentsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<MeasurementResponse> EnumerateDepartmentMetricsAsync(string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetDepartmentMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task DeleteDepartmentAsync(string departmentId, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetDepartmentMetricsAsCsvWithResponseAsync(string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetDepartmentMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<CountResponse>> CountDepartmentsWithResponseAsync(CountDepartmentsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<Department>> CreateDepartmentWithResponseAsync(DepartmentCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<Department>> GetDepartmentWithResponseAsync(string departmentId, CancellationToken cancellationToken = default)
    Task<ApiResponse<Department>> UpdateDepartmentWithResponseAsync(string departmentId, DepartmentUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetDepartmentsResponse>> GetDepartmentsWithResponseAsync(GetDepartmentsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<Resources>>> PatchDepartmentResourcesWithResponseAsync(string departmentId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<Resources>>> UpdateDepartmentResourcesWithResponseAsync(string departmentId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default)
    Task<ApiResponse<MetricsResponse>> GetDepartmentMetricsWithResponseAsync(string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetDepartmentMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<TelemetryResponse>> GetDepartmentsTelemetryWithResponseAsync(OrgUnitTelemetryType telemetryType, GetDepartmentsTelemetryOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse> DeleteDepartmentWithResponseAsync(string departmentId, CancellationToken cancellationToken = default)
    Task<ApiStream> GetDepartmentMetricsAsCsvAsync(string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetDepartmentMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<CountResponse> CountDepartmentsAsync(CountDepartmentsOptions? options = null, CancellationToken cancellationToken = default)
    Task<Department> CreateDepartmentAsync(DepartmentCreationRequest body, CancellationToken cancellationToken = default)
    Task<Department> GetDepartmentAsync(string departmentId, CancellationToken cancellationToken = default)
    Task<Department> UpdateDepartmentAsync(string departmentId, DepartmentUpdateRequest body, CancellationToken cancellationToken = default)
    Task<GetDepartmentsResponse> GetDepartmentsAsync(GetDepartmentsOptions? options = null, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<Resources>> PatchDepartmentResourcesAsync(string departmentId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<Resources>> UpdateDepartmentResourcesAsync(string departmentId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default)
    Task<MetricsResponse> GetDepartmentMetricsAsync(string departmentId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetDepartmentMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<TelemetryResponse> GetDepartmentsTelemetryAsync(OrgUnitTelemetryType telemetryType, GetDepartmentsTelemetryOptions? options = null, CancellationToken cancellationToken = default)

interface IDistributedClient
    Task<ApiResponse<DistributedWorkload>> CreateDistributedWithResponseAsync(DistributedCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<DistributedWorkload>> GetDistributedWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteDistributedWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> ResumeDistributedWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> SuspendDistributedWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<DistributedWorkload> CreateDistributedAsync(DistributedCreationRequest body, CancellationToken cancellationToken = default)
    Task<DistributedWorkload> GetDistributedAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteDistributedAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<HttpResponse> ResumeDistributedAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<HttpResponse> SuspendDistributedAsync(Guid workloadId, CancellationToken cancellationToken = default)

interface IEnvironmentClient
    IAsyncEnumerable<EnvironmentAsset> EnumerateEnvironmentAssetsAsync(ListEnvironmentAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<EnvironmentAsset>> CreateEnvironmentAssetWithResponseAsync(EnvironmentCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<EnvironmentAsset>> GetEnvironmentAssetByIdWithResponseAsync(Guid assetId, GetEnvironmentAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<EnvironmentAsset>> UpdateEnvironmentAssetByIdWithResponseAsync(Guid assetId, EnvironmentUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<EnvironmentListResponse>> ListEnvironmentAssetsWithResponseAsync(ListEnvironmentAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteEnvironmentAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<EnvironmentAsset> CreateEnvironmentAssetAsync(EnvironmentCreationRequest body, CancellationToken cancellationToken = default)
    Task<EnvironmentAsset> GetEnvironmentAssetByIdAsync(Guid assetId, GetEnvironmentAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<EnvironmentAsset> UpdateEnvironmentAssetByIdAsync(Guid assetId, EnvironmentUpdateRequest body, CancellationToken cancellationToken = default)
    Task<EnvironmentListResponse> ListEnvironmentAssetsAsync(ListEnvironmentAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteEnvironmentAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default)

interface IEventsClient
    IAsyncEnumerable<KubernetesEvent?> EnumerateRevisionEventsAsync(Guid revisionId, GetRevisionEventsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<KubernetesEvent?> EnumerateWorkloadEventsAsync(Guid workloadId, GetWorkloadEventsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<WorkloadHistoryRecord> EnumerateRevisionHistoryAsync(Guid revisionId, GetRevisionHistoryOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<WorkloadHistoryRecord> EnumerateWorkloadHistoryAsync(Guid workloadId, GetWorkloadHistoryOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetRevisionEventsResponse>> GetRevisionEventsWithResponseAsync(Guid revisionId, GetRevisionEventsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetRevisionHistoryResponse>> GetRevisionHistoryWithResponseAsync(Guid revisionId, GetRevisionHistoryOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetWorkloadEventsResponse>> GetWorkloadEventsWithResponseAsync(Guid workloadId, GetWorkloadEventsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetWorkloadHistoryResponse>> GetWorkloadHistoryWithResponseAsync(Guid workloadId, GetWorkloadHistoryOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetRevisionEventsResponse> GetRevisionEventsAsync(Guid revisionId, GetRevisionEventsOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetRevisionHistoryResponse> GetRevisionHistoryAsync(Guid revisionId, GetRevisionHistoryOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetWorkloadEventsResponse> GetWorkloadEventsAsync(Guid workloadId, GetWorkloadEventsOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetWorkloadHistoryResponse> GetWorkloadHistoryAsync(Guid workloadId, GetWorkloadHistoryOptions? options = null, CancellationToken cancellationToken = default)

interface IGitClient
    IAsyncEnumerable<GitAsset> EnumerateGitAssetsAsync(ListGitAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GitAsset>> CreateGitAssetWithResponseAsync(GitCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<GitAsset>> GetGitAssetByIdWithResponseAsync(Guid assetId, GetGitAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GitAsset>> UpdateGitAssetByIdWithResponseAsync(Guid assetId, GitUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<GitListResponse>> ListGitAssetsWithResponseAsync(ListGitAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteGitAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<GitAsset> CreateGitAssetAsync(GitCreationRequest body, CancellationToken cancellationToken = default)
    Task<GitAsset> GetGitAssetByIdAsync(Guid assetId, GetGitAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<GitAsset> UpdateGitAssetByIdAsync(Guid assetId, GitUpdateRequest body, CancellationToken cancellationToken = default)
    Task<GitListResponse> ListGitAssetsAsync(ListGitAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteGitAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default)

interface IHostPathClient
    IAsyncEnumerable<HostPathAsset> EnumerateHostPathAssetsAsync(ListHostPathAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HostPathAsset>> CreateHostPathWithResponseAsync(HostPathCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<HostPathAsset>> GetHostPathByIdWithResponseAsync(Guid assetId, GetHostPathByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HostPathAsset>> UpdateHostPathByIdWithResponseAsync(Guid assetId, HostPathUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<HostPathListResponse>> ListHostPathAssetsWithResponseAsync(ListHostPathAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteHostPathByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<HostPathAsset> CreateHostPathAsync(HostPathCreationRequest body, CancellationToken cancellationToken = default)
    Task<HostPathAsset> GetHostPathByIdAsync(Guid assetId, GetHostPathByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<HostPathAsset> UpdateHostPathByIdAsync(Guid assetId, HostPathUpdateRequest body, CancellationToken cancellationToken = default)
    Task<HostPathListResponse> ListHostPathAssetsAsync(ListHostPathAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteHostPathByIdAsync(Guid assetId, CancellationToken cancellationToken = default)

interface IInferencesClient
    IAsyncEnumerable<MeasurementResponse> EnumerateInferenceWorkloadMetricsAsync(Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetInferenceWorkloadMetricsOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<MeasurementResponse> EnumerateInferenceWorkloadPodMetricsAsync(Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetInferenceWorkloadPodMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetInferenceWorkloadMetricsAsCsvWithResponseAsync(Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetInferenceWorkloadMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetInferenceWorkloadPodMetricsAsCsvWithResponseAsync(Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetInferenceWorkloadPodMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteInferenceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<Inference>> CreateInferenceWithResponseAsync(InferenceCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<Inference>> GetInferenceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<Inference>> UpdateInferenceSpecWithResponseAsync(Guid workloadId, InferenceUpdateSpec body, CancellationToken cancellationToken = default)
    Task<ApiResponse<MetricsResponse>> GetInferenceWorkloadMetricsWithResponseAsync(Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetInferenceWorkloadMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<MetricsResponse>> GetInferenceWorkloadPodMetricsWithResponseAsync(Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetInferenceWorkloadPodMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiStream> GetInferenceWorkloadMetricsAsCsvAsync(Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetInferenceWorkloadMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiStream> GetInferenceWorkloadPodMetricsAsCsvAsync(Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetInferenceWorkloadPodMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteInferenceAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<Inference> CreateInferenceAsync(InferenceCreationRequest body, CancellationToken cancellationToken = default)
    Task<Inference> GetInferenceAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<Inference> UpdateInferenceSpecAsync(Guid workloadId, InferenceUpdateSpec body, CancellationToken cancellationToken = default)
    Task<MetricsResponse> GetInferenceWorkloadMetricsAsync(Guid workloadId, IReadOnlyList<InferenceWorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetInferenceWorkloadMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<MetricsResponse> GetInferenceWorkloadPodMetricsAsync(Guid workloadId, Guid podId, IReadOnlyList<InferencePodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetInferenceWorkloadPodMetricsOptions? options = null, CancellationToken cancellationToken = default)

interface IK8sClustersClient
    IAsyncEnumerable<K8sCluster> EnumerateK8sClustersAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<DeleteK8sClusterResponse>> DeleteK8sClusterWithResponseAsync(string clusterUuid, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<K8sCluster>>> GetK8sClustersWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sCluster>> CreateK8sClusterWithResponseAsync(K8sCluster body, CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sCluster>> GetK8sClusterWithResponseAsync(Guid clusterUuid, CancellationToken cancellationToken = default)
    Task<DeleteK8sClusterResponse> DeleteK8sClusterAsync(string clusterUuid, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<K8sCluster>> GetK8sClustersAsync(CancellationToken cancellationToken = default)
    Task<K8sCluster> CreateK8sClusterAsync(K8sCluster body, CancellationToken cancellationToken = default)
    Task<K8sCluster> GetK8sClusterAsync(Guid clusterUuid, CancellationToken cancellationToken = default)

interface IK8sDepartmentsClient
    IAsyncEnumerable<K8sDepartmentView> EnumerateK8sDepartmentsAsync(Guid clusterUuid, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<K8sDepartmentView>>> GetK8sDepartmentsWithResponseAsync(Guid clusterUuid, CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sDepartment>> CreateK8sDepartmentWithResponseAsync(K8sDepartment body, CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sDepartment>> UpdateK8sDepartmentWithResponseAsync(long departmentId, UpdateK8sDepartmentRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sDepartmentView>> GetK8sDepartmentWithResponseAsync(long departmentId, CancellationToken cancellationToken = default)
    Task<ApiResponse<string>> DeleteK8sDepartmentWithResponseAsync(long departmentId, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<K8sDepartmentView>> GetK8sDepartmentsAsync(Guid clusterUuid, CancellationToken cancellationToken = default)
    Task<K8sDepartment> CreateK8sDepartmentAsync(K8sDepartment body, CancellationToken cancellationToken = default)
    Task<K8sDepartment> UpdateK8sDepartmentAsync(long departmentId, UpdateK8sDepartmentRequest body, CancellationToken cancellationToken = default)
    Task<K8sDepartmentView> GetK8sDepartmentAsync(long departmentId, CancellationToken cancellationToken = default)
    Task<string> DeleteK8sDepartmentAsync(long departmentId, CancellationToken cancellationToken = default)

interface IK8sProjectsClient
    IAsyncEnumerable<K8sProject> EnumerateK8sProjectsAsync(Guid clusterUuid, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<K8sProject>>> GetK8sProjectsWithResponseAsync(Guid clusterUuid, CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sProject>> CreateK8sProjectWithResponseAsync(K8sProject body, CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sProject>> DeleteK8sProjectWithResponseAsync(long projectId, CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sProject>> GetK8sProjectWithResponseAsync(long projectId, CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sProject>> UpdateK8sProjectWithResponseAsync(long projectId, K8sProject body, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<K8sProject>> GetK8sProjectsAsync(Guid clusterUuid, CancellationToken cancellationToken = default)
    Task<K8sProject> CreateK8sProjectAsync(K8sProject body, CancellationToken cancellationToken = default)
    Task<K8sProject> DeleteK8sProjectAsync(long projectId, CancellationToken cancellationToken = default)
    Task<K8sProject> GetK8sProjectAsync(long projectId, CancellationToken cancellationToken = default)
    Task<K8sProject> UpdateK8sProjectAsync(long projectId, K8sProject body, CancellationToken cancellationToken = default)

interface IK8sUsersClient
    IAsyncEnumerable<K8sUser> EnumerateK8sUsersAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<K8sUser>>> GetK8sUsersWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sUser>> CreateK8sUserWithResponseAsync(K8sUser body, CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sUser>> GetK8sUserWithResponseAsync(string userId, CancellationToken cancellationToken = default)
    Task<ApiResponse<K8sUser>> UpdateK8sUserWithResponseAsync(string userId, K8sUser body, CancellationToken cancellationToken = default)
    Task<ApiResponse<string>> DeleteK8sUserWithResponseAsync(string userId, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<K8sUser>> GetK8sUsersAsync(CancellationToken cancellationToken = default)
    Task<K8sUser> CreateK8sUserAsync(K8sUser body, CancellationToken cancellationToken = default)
    Task<K8sUser> GetK8sUserAsync(string userId, CancellationToken cancellationToken = default)
    Task<K8sUser> UpdateK8sUserAsync(string userId, K8sUser body, CancellationToken cancellationToken = default)
    Task<string> DeleteK8sUserAsync(string userId, CancellationToken cancellationToken = default)

interface IMeClient
    IAsyncEnumerable<MeAccessRule> EnumerateMeAccessRulesAsync(GetMeAccessRulesOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<CountMeAccessRulesResponse>> CountMeAccessRulesWithResponseAsync(CountMeAccessRulesOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<MeAccessRulesResponse>> GetMeAccessRulesWithResponseAsync(GetMeAccessRulesOptions? options = null, CancellationToken cancellationToken = default)
    Task<CountMeAccessRulesResponse> CountMeAccessRulesAsync(CountMeAccessRulesOptions? options = null, CancellationToken cancellationToken = default)
    Task<MeAccessRulesResponse> GetMeAccessRulesAsync(GetMeAccessRulesOptions? options = null, CancellationToken cancellationToken = default)

interface INfsClient
    IAsyncEnumerable<NfsAsset> EnumerateNfsAssetsAsync(ListNfsAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteNfsAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<ApiResponse<NfsAsset>> GetNfsAssetByIdWithResponseAsync(Guid assetId, GetNfsAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<NfsAsset>> UpdateNfsAssetByIdWithResponseAsync(Guid assetId, NfsUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<NfsListResponse>> ListNfsAssetsWithResponseAsync(ListNfsAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<S3Asset>> CreateNfsAssetWithResponseAsync(NfsCreationRequest body, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteNfsAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<NfsAsset> GetNfsAssetByIdAsync(Guid assetId, GetNfsAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<NfsAsset> UpdateNfsAssetByIdAsync(Guid assetId, NfsUpdateRequest body, CancellationToken cancellationToken = default)
    Task<NfsListResponse> ListNfsAssetsAsync(ListNfsAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<S3Asset> CreateNfsAssetAsync(NfsCreationRequest body, CancellationToken cancellationToken = default)

interface INodePoolsClient
    IAsyncEnumerable<MeasurementResponse> EnumerateNodePoolMetricsAsync(Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, GetNodePoolMetricsOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<NodePool> EnumerateNodePoolsAsync(GetNodePoolsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetNodePoolMetricsAsCsvWithResponseAsync(Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, GetNodePoolMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<CountNodePoolsResponse>> CountNodePoolsWithResponseAsync(CountNodePoolsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetNodePoolsResponse>> GetNodePoolsWithResponseAsync(GetNodePoolsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse?>> DeleteNodePoolWithResponseAsync(string nodePoolId, CancellationToken cancellationToken = default)
    Task<ApiResponse<MetricsResponse>> GetNodePoolMetricsWithResponseAsync(Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, GetNodePoolMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<NodePool>> CreateNodePoolWithResponseAsync(NodePoolCreateFields body, CancellationToken cancellationToken = default)
    Task<ApiResponse<NodePool>> GetNodePoolWithResponseAsync(string nodePoolId, CancellationToken cancellationToken = default)
    Task<ApiResponse<NodePool>> PatchNodePoolWithResponseAsync(string nodePoolId, NodePoolUpdateFields body, CancellationToken cancellationToken = default)
    Task<ApiResponse<NodePool>> UpdateNodePoolWithResponseAsync(string nodePoolId, NodePoolUpdateFields body, CancellationToken cancellationToken = default)
    Task<ApiStream> GetNodePoolMetricsAsCsvAsync(Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, GetNodePoolMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<CountNodePoolsResponse> CountNodePoolsAsync(CountNodePoolsOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetNodePoolsResponse> GetNodePoolsAsync(GetNodePoolsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse?> DeleteNodePoolAsync(string nodePoolId, CancellationToken cancellationToken = default)
    Task<MetricsResponse> GetNodePoolMetricsAsync(Guid clusterUuid, string nodePoolName, DateTimeOffset start, DateTimeOffset end, IReadOnlyList<MetricsType> metricType, GetNodePoolMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<NodePool> CreateNodePoolAsync(NodePoolCreateFields body, CancellationToken cancellationToken = default)
    Task<NodePool> GetNodePoolAsync(string nodePoolId, CancellationToken cancellationToken = default)
    Task<NodePool> PatchNodePoolAsync(string nodePoolId, NodePoolUpdateFields body, CancellationToken cancellationToken = default)
    Task<NodePool> UpdateNodePoolAsync(string nodePoolId, NodePoolUpdateFields body, CancellationToken cancellationToken = default)

interface INodesClient
    IAsyncEnumerable<MeasurementResponse> EnumerateNodeMetricsAsync(Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetNodeMetricsOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<Node> EnumerateTenantNodesAsync(GetTenantNodesOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetNodeMetricsAsCsvWithResponseAsync(Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetNodeMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetNodeTelemetryAsCsvWithResponseAsync(NodeTelemetryType telemetryType, GetNodeTelemetryOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<CountNodesResponse>> CountNodesWithResponseAsync(Guid clusterUuid, CountNodesOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<CountTenantNodesResponse>> CountTenantNodesWithResponseAsync(CountTenantNodesOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<MetricsResponse>> GetNodeMetricsWithResponseAsync(Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetNodeMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<Nodes>> GetTenantNodesWithResponseAsync(GetTenantNodesOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<TelemetryResponse>> GetNodeTelemetryWithResponseAsync(NodeTelemetryType telemetryType, GetNodeTelemetryOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiStream> GetNodeMetricsAsCsvAsync(Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetNodeMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiStream> GetNodeTelemetryAsCsvAsync(NodeTelemetryType telemetryType, GetNodeTelemetryOptions? options = null, CancellationToken cancellationToken = default)
    Task<CountNodesResponse> CountNodesAsync(Guid clusterUuid, CountNodesOptions? options = null, CancellationToken cancellationToken = default)
    Task<CountTenantNodesResponse> CountTenantNodesAsync(CountTenantNodesOptions? options = null, CancellationToken cancellationToken = default)
    Task<MetricsResponse> GetNodeMetricsAsync(Guid nodeId, IReadOnlyList<NodeMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetNodeMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<Nodes> GetTenantNodesAsync(GetTenantNodesOptions? options = null, CancellationToken cancellationToken = default)
    Task<TelemetryResponse> GetNodeTelemetryAsync(NodeTelemetryType telemetryType, GetNodeTelemetryOptions? options = null, CancellationToken cancellationToken = default)

interface IPermissionsClient
    IAsyncEnumerable<Permission> EnumeratePermissionsAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<Permission>>> GetPermissionsWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<PermittedScopesActions>> GetPermittedScopesWithResponseAsync(GetPermittedScopesRequest body, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<Permission>> GetPermissionsAsync(CancellationToken cancellationToken = default)
    Task<PermittedScopesActions> GetPermittedScopesAsync(GetPermittedScopesRequest body, CancellationToken cancellationToken = default)

interface IPodsClient
    IAsyncEnumerable<Pod> EnumeratePodsAsync(ListPodsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<Pod> EnumerateRevisionPodsAsync(Guid revisionId, GetRevisionPodsOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<Pod> EnumerateWorkloadPodsAsync(Guid workloadId, GetWorkloadPodsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetWorkloadPodMetricsAsCsvWithResponseAsync(Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetWorkloadPodMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<CountPodsResponse>> CountPodsWithResponseAsync(CountPodsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetRevisionPodsResponse>> GetRevisionPodsWithResponseAsync(Guid revisionId, GetRevisionPodsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetWorkloadPodsResponse>> GetWorkloadPodsWithResponseAsync(Guid workloadId, GetWorkloadPodsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ListPodsResponse>> ListPodsWithResponseAsync(ListPodsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<MetricsCompositeResponse>> GetWorkloadPodMetricsWithResponseAsync(Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetWorkloadPodMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiStream> GetWorkloadPodMetricsAsCsvAsync(Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetWorkloadPodMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<CountPodsResponse> CountPodsAsync(CountPodsOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetRevisionPodsResponse> GetRevisionPodsAsync(Guid revisionId, GetRevisionPodsOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetWorkloadPodsResponse> GetWorkloadPodsAsync(Guid workloadId, GetWorkloadPodsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ListPodsResponse> ListPodsAsync(ListPodsOptions? options = null, CancellationToken cancellationToken = default)
    Task<MetricsCompositeResponse> GetWorkloadPodMetricsAsync(Guid workloadId, Guid podId, IReadOnlyList<PodMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetWorkloadPodMetricsOptions? options = null, CancellationToken cancellationToken = default)

interface IProjectsClient
    IAsyncEnumerable<MeasurementResponse> EnumerateProjectMetricsAsync(string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<Project> EnumerateProjectsAsync(GetProjectsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task DeleteProjectAsync(string projectId, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetProjectMetricsAsCsvWithResponseAsync(string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<CountResponse>> CountProjectsWithResponseAsync(CountProjectsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetProjectsResponse>> GetProjectsWithResponseAsync(GetProjectsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<Resources>>> PatchProjectResourcesWithResponseAsync(string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<Resources>>> UpdateProjectResourcesWithResponseAsync(string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default)
    Task<ApiResponse<MetricsResponse>> GetProjectMetricsWithResponseAsync(string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<Project>> CreateProjectWithResponseAsync(ProjectCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<Project>> GetProjectWithResponseAsync(string projectId, CancellationToken cancellationToken = default)
    Task<ApiResponse<Project>> UpdateProjectWithResponseAsync(string projectId, ProjectUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<TelemetryResponse>> GetProjectsTelemetryWithResponseAsync(OrgUnitTelemetryType telemetryType, GetProjectsTelemetryOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse> DeleteProjectWithResponseAsync(string projectId, CancellationToken cancellationToken = default)
    Task<ApiStream> GetProjectMetricsAsCsvAsync(string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<CountResponse> CountProjectsAsync(CountProjectsOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetProjectsResponse> GetProjectsAsync(GetProjectsOptions? options = null, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<Resources>> PatchProjectResourcesAsync(string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<Resources>> UpdateProjectResourcesAsync(string projectId, IReadOnlyList<ResourcesNullable> body, CancellationToken cancellationToken = default)
    Task<MetricsResponse> GetProjectMetricsAsync(string projectId, IReadOnlyList<OrgUnitMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetProjectMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<Project> CreateProjectAsync(ProjectCreationRequest body, CancellationToken cancellationToken = default)
    Task<Project> GetProjectAsync(string projectId, CancellationToken cancellationToken = default)
    Task<Project> UpdateProjectAsync(string projectId, ProjectUpdateRequest body, CancellationToken cancellationToken = default)
    Task<TelemetryResponse> GetProjectsTelemetryAsync(OrgUnitTelemetryType telemetryType, GetProjectsTelemetryOptions? options = null, CancellationToken cancellationToken = default)

interface IPvcClient
    IAsyncEnumerable<HistoryRecord> EnumeratePvcHistoryAsync(Guid assetId, GetPvcHistoryOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    IAsyncEnumerable<PvcAsset> EnumeratePvcAssetsAsync(ListPvcAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeletePvcAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<ApiResponse<PvcAsset>> CreatePvcAssetWithResponseAsync(PvcCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<PvcAsset>> GetPvcAssetByIdWithResponseAsync(Guid assetId, GetPvcAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<PvcAsset>> UpdatePvcAssetByIdWithResponseAsync(Guid assetId, PvcUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<PvcHistoryResponse>> GetPvcHistoryWithResponseAsync(Guid assetId, GetPvcHistoryOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<PvcListResponse>> ListPvcAssetsWithResponseAsync(ListPvcAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeletePvcAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<PvcAsset> CreatePvcAssetAsync(PvcCreationRequest body, CancellationToken cancellationToken = default)
    Task<PvcAsset> GetPvcAssetByIdAsync(Guid assetId, GetPvcAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<PvcAsset> UpdatePvcAssetByIdAsync(Guid assetId, PvcUpdateRequest body, CancellationToken cancellationToken = default)
    Task<PvcHistoryResponse> GetPvcHistoryAsync(Guid assetId, GetPvcHistoryOptions? options = null, CancellationToken cancellationToken = default)
    Task<PvcListResponse> ListPvcAssetsAsync(ListPvcAssetsOptions? options = null, CancellationToken cancellationToken = default)

interface IReportsClient
    IAsyncEnumerable<Report> EnumerateReportsAsync(ListReportsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task DeleteReportByIdAsync(Guid reportId, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> DownloadReportByIdWithResponseAsync(Guid reportId, CancellationToken cancellationToken = default)
    Task<ApiResponse<AreReportsAvailableResponse>> AreReportsAvailableWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<CountResponse>> CountReportsWithResponseAsync(CountReportsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ListReportsResponse>> ListReportsWithResponseAsync(ListReportsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<Report>> CreateReportWithResponseAsync(ReportRequestFields body, CancellationToken cancellationToken = default)
    Task<ApiResponse<Report>> GetReportByIdWithResponseAsync(Guid reportId, CancellationToken cancellationToken = default)
    Task<ApiResponse> DeleteReportByIdWithResponseAsync(Guid reportId, CancellationToken cancellationToken = default)
    Task<ApiStream> DownloadReportByIdAsync(Guid reportId, CancellationToken cancellationToken = default)
    Task<AreReportsAvailableResponse> AreReportsAvailableAsync(CancellationToken cancellationToken = default)
    Task<CountResponse> CountReportsAsync(CountReportsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ListReportsResponse> ListReportsAsync(ListReportsOptions? options = null, CancellationToken cancellationToken = default)
    Task<Report> CreateReportAsync(ReportRequestFields body, CancellationToken cancellationToken = default)
    Task<Report> GetReportByIdAsync(Guid reportId, CancellationToken cancellationToken = default)

interface IRolesClient
    IAsyncEnumerable<Role> EnumerateRolesAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<Role>>> GetRolesWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<Role>> GetRoleWithResponseAsync(int roleIdPath, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<Role>> GetRolesAsync(CancellationToken cancellationToken = default)
    Task<Role> GetRoleAsync(int roleIdPath, CancellationToken cancellationToken = default)

interface IS3Client
    IAsyncEnumerable<S3Asset> EnumerateS3AssetsAsync(ListS3AssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteS3AssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<ApiResponse<S3Asset>> CreateS3AssetWithResponseAsync(S3CreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<S3Asset>> GetS3AssetByIdWithResponseAsync(Guid assetId, GetS3AssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<S3Asset>> UpdateS3AssetByIdWithResponseAsync(Guid assetId, S3UpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<S3ListResponse>> ListS3AssetsWithResponseAsync(ListS3AssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteS3AssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<S3Asset> CreateS3AssetAsync(S3CreationRequest body, CancellationToken cancellationToken = default)
    Task<S3Asset> GetS3AssetByIdAsync(Guid assetId, GetS3AssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<S3Asset> UpdateS3AssetByIdAsync(Guid assetId, S3UpdateRequest body, CancellationToken cancellationToken = default)
    Task<S3ListResponse> ListS3AssetsAsync(ListS3AssetsOptions? options = null, CancellationToken cancellationToken = default)

interface ISecretClient
    IAsyncEnumerable<SecretAsset> EnumerateSecretAssetsAsync(ListSecretAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> DeleteSecretAssetByIdWithResponseAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<ApiResponse<SecretAsset>> CreateSecretAssetWithResponseAsync(SecretAssetCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<SecretAsset>> GetSecretAssetByIdWithResponseAsync(Guid assetId, GetSecretAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<SecretAsset>> UpdateSecretAssetByIdWithResponseAsync(Guid assetId, SecretAssetUpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<SecretAssetListResponse>> ListSecretAssetsWithResponseAsync(ListSecretAssetsOptions? options = null, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteSecretAssetByIdAsync(Guid assetId, CancellationToken cancellationToken = default)
    Task<SecretAsset> CreateSecretAssetAsync(SecretAssetCreationRequest body, CancellationToken cancellationToken = default)
    Task<SecretAsset> GetSecretAssetByIdAsync(Guid assetId, GetSecretAssetByIdOptions? options = null, CancellationToken cancellationToken = default)
    Task<SecretAsset> UpdateSecretAssetByIdAsync(Guid assetId, SecretAssetUpdateRequest body, CancellationToken cancellationToken = default)
    Task<SecretAssetListResponse> ListSecretAssetsAsync(ListSecretAssetsOptions? options = null, CancellationToken cancellationToken = default)

interface IServiceAccountsClient
    IAsyncEnumerable<ServiceAccount> EnumerateServiceAccountsAsync(CancellationToken cancellationToken = default)
    Task DeleteServiceAccountByIdAsync(string serviceAccountId, CancellationToken cancellationToken = default)
    Task UpdateServiceAccountByIdAsync(string serviceAccountId, ServiceAccountPatchRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<ServiceAccount>>> GetServiceAccountsWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<RegenerateServiceAccountSecretResponse>> RegenerateServiceAccountSecretWithResponseAsync(string serviceAccountId, CancellationToken cancellationToken = default)
    Task<ApiResponse<ServiceAccount>> GetServiceAccountByIdWithResponseAsync(string serviceAccountId, CancellationToken cancellationToken = default)
    Task<ApiResponse<ServiceAccountPostResponse>> CreateServiceAccountWithResponseAsync(ServiceAccountCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse> DeleteServiceAccountByIdWithResponseAsync(string serviceAccountId, CancellationToken cancellationToken = default)
    Task<ApiResponse> UpdateServiceAccountByIdWithResponseAsync(string serviceAccountId, ServiceAccountPatchRequest body, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<ServiceAccount>> GetServiceAccountsAsync(CancellationToken cancellationToken = default)
    Task<RegenerateServiceAccountSecretResponse> RegenerateServiceAccountSecretAsync(string serviceAccountId, CancellationToken cancellationToken = default)
    Task<ServiceAccount> GetServiceAccountByIdAsync(string serviceAccountId, CancellationToken cancellationToken = default)
    Task<ServiceAccountPostResponse> CreateServiceAccountAsync(ServiceAccountCreationRequest body, CancellationToken cancellationToken = default)

interface ISettingsClient
    Task UpdateSecuritySettingByKeyAsync(SettingsKeyEnum key, UpdateSecuritySettingByKeyRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyDictionary<string, JsonElement>>> GetSecuritySettingByKeyWithResponseAsync(SettingsKeyEnum key, CancellationToken cancellationToken = default)
    Task<ApiResponse<SettingsGetResponse>> GetSecuritySettingsWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse> UpdateSecuritySettingByKeyWithResponseAsync(SettingsKeyEnum key, UpdateSecuritySettingByKeyRequest body, CancellationToken cancellationToken = default)
    Task<IReadOnlyDictionary<string, JsonElement>> GetSecuritySettingByKeyAsync(SettingsKeyEnum key, CancellationToken cancellationToken = default)
    Task<SettingsGetResponse> GetSecuritySettingsAsync(CancellationToken cancellationToken = default)

interface ITenantClient
    IAsyncEnumerable<Setting> EnumerateTenantSettingsAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<Setting>>> GetTenantSettingsWithResponseAsync(CancellationToken cancellationToken = default)
    Task<ApiResponse<TenantSettingCreationResponse>> UpdateTenantSettingWithResponseAsync(TenantSettingCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<bool>> GetTenantSettingsByKeyWithResponseAsync(string settingKey, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<Setting>> GetTenantSettingsAsync(CancellationToken cancellationToken = default)
    Task<TenantSettingCreationResponse> UpdateTenantSettingAsync(TenantSettingCreationRequest body, CancellationToken cancellationToken = default)
    Task<bool> GetTenantSettingsByKeyAsync(string settingKey, CancellationToken cancellationToken = default)

interface ITokensClient
    Task<ApiResponse<OAuth2TokenResponse>> GrantTokenV2WithResponseAsync(GrantTokenV2Request body, CancellationToken cancellationToken = default)
    Task<ApiResponse<TokenResponse>> GrantTokenWithResponseAsync(TokenRequest body, CancellationToken cancellationToken = default)
    Task<OAuth2TokenResponse> GrantTokenV2Async(GrantTokenV2Request body, CancellationToken cancellationToken = default)
    Task<TokenResponse> GrantTokenAsync(TokenRequest body, CancellationToken cancellationToken = default)

interface ITrainingsClient
    Task<ApiResponse<HttpResponse>> DeleteTrainingWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> ResumeTrainingWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> SuspendTrainingWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<Training>> CreateTrainingWithResponseAsync(TrainingCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<Training>> GetTrainingWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteTrainingAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<HttpResponse> ResumeTrainingAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<HttpResponse> SuspendTrainingAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<Training> CreateTrainingAsync(TrainingCreationRequest body, CancellationToken cancellationToken = default)
    Task<Training> GetTrainingAsync(Guid workloadId, CancellationToken cancellationToken = default)

interface IUsersClient
    IAsyncEnumerable<User> EnumerateUsersAsync(GetUsersOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task DeleteUserByIdAsync(string userId, CancellationToken cancellationToken = default)
    Task LogoutUserAsync(string userId, CancellationToken cancellationToken = default)
    Task<ApiResponse<ChangeUserPasswordResponse>> ChangeUserPasswordWithResponseAsync(UserChangePasswordRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<CountUsersResponse>> CountUsersWithResponseAsync(CountUsersOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<IReadOnlyList<User>>> GetUsersWithResponseAsync(GetUsersOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ResetUserPasswordResponse>> ResetUserPasswordWithResponseAsync(string userId, CancellationToken cancellationToken = default)
    Task<ApiResponse<User>> GetUserByIdWithResponseAsync(string userId, CancellationToken cancellationToken = default)
    Task<ApiResponse<UserPostResponse>> CreateUserWithResponseAsync(UserCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse> DeleteUserByIdWithResponseAsync(string userId, CancellationToken cancellationToken = default)
    Task<ApiResponse> LogoutUserWithResponseAsync(string userId, CancellationToken cancellationToken = default)
    Task<ChangeUserPasswordResponse> ChangeUserPasswordAsync(UserChangePasswordRequest body, CancellationToken cancellationToken = default)
    Task<CountUsersResponse> CountUsersAsync(CountUsersOptions? options = null, CancellationToken cancellationToken = default)
    Task<IReadOnlyList<User>> GetUsersAsync(GetUsersOptions? options = null, CancellationToken cancellationToken = default)
    Task<ResetUserPasswordResponse> ResetUserPasswordAsync(string userId, CancellationToken cancellationToken = default)
    Task<User> GetUserByIdAsync(string userId, CancellationToken cancellationToken = default)
    Task<UserPostResponse> CreateUserAsync(UserCreationRequest body, CancellationToken cancellationToken = default)

interface IWorkloadsBatchClient
    Task<ApiResponse<BatchResponse>> BatchWorkloadsWithResponseAsync(WorkloadBatch body, CancellationToken cancellationToken = default)
    Task<BatchResponse> BatchWorkloadsAsync(WorkloadBatch body, CancellationToken cancellationToken = default)

interface IWorkloadsClient
    IAsyncEnumerable<Workload> EnumerateWorkloadsAsync(GetWorkloadsOptions? options = null, int? maxItems = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetWorkloadMetricsAsCsvWithResponseAsync(Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetWorkloadMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<ApiStream>> GetWorkloadsTelemetryAsCsvWithResponseAsync(WorkloadTelemetryType telemetryType, GetWorkloadsTelemetryOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<CountWorkloadsResponse>> CountWorkloadsWithResponseAsync(CountWorkloadsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<GetWorkloadsResponse>> GetWorkloadsWithResponseAsync(GetWorkloadsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<MetricsCompositeResponse>> GetWorkloadMetricsWithResponseAsync(Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetWorkloadMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<TelemetryResponse>> GetWorkloadsTelemetryWithResponseAsync(WorkloadTelemetryType telemetryType, GetWorkloadsTelemetryOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiResponse<WorkloadDetailed>> GetWorkloadWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiStream> GetWorkloadMetricsAsCsvAsync(Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetWorkloadMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<ApiStream> GetWorkloadsTelemetryAsCsvAsync(WorkloadTelemetryType telemetryType, GetWorkloadsTelemetryOptions? options = null, CancellationToken cancellationToken = default)
    Task<CountWorkloadsResponse> CountWorkloadsAsync(CountWorkloadsOptions? options = null, CancellationToken cancellationToken = default)
    Task<GetWorkloadsResponse> GetWorkloadsAsync(GetWorkloadsOptions? options = null, CancellationToken cancellationToken = default)
    Task<MetricsCompositeResponse> GetWorkloadMetricsAsync(Guid workloadId, IReadOnlyList<WorkloadMetricType> metricType, DateTimeOffset start, DateTimeOffset end, GetWorkloadMetricsOptions? options = null, CancellationToken cancellationToken = default)
    Task<TelemetryResponse> GetWorkloadsTelemetryAsync(WorkloadTelemetryType telemetryType, GetWorkloadsTelemetryOptions? options = null, CancellationToken cancellationToken = default)
    Task<WorkloadDetailed> GetWorkloadAsync(Guid workloadId, CancellationToken cancellationToken = default)

interface IWorkloadsV2Client
    Task<ApiResponse<WorkloadV2>> CreateWorkloadV2WithResponseAsync(WorkloadV2CreateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<WorkloadV2>> DeleteWorkloadV2WithResponseAsync(Guid workloadV2Id, CancellationToken cancellationToken = default)
    Task<ApiResponse<WorkloadV2>> UpdateWorkloadV2WithResponseAsync(Guid workloadV2Id, WorkloadV2UpdateRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<WorkloadV2GetResponse>> GetWorkloadV2ByIdWithResponseAsync(Guid workloadV2Id, CancellationToken cancellationToken = default)
    Task<WorkloadV2> CreateWorkloadV2Async(WorkloadV2CreateRequest body, CancellationToken cancellationToken = default)
    Task<WorkloadV2> DeleteWorkloadV2Async(Guid workloadV2Id, CancellationToken cancellationToken = default)
    Task<WorkloadV2> UpdateWorkloadV2Async(Guid workloadV2Id, WorkloadV2UpdateRequest body, CancellationToken cancellationToken = default)
    Task<WorkloadV2GetResponse> GetWorkloadV2ByIdAsync(Guid workloadV2Id, CancellationToken cancellationToken = default)

interface IWorkspacesClient
    Task<ApiResponse<HttpResponse>> DeleteWorkspaceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> ResumeWorkspaceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<HttpResponse>> SuspendWorkspaceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<ApiResponse<Workspace>> CreateWorkspaceWithResponseAsync(WorkspaceCreationRequest body, CancellationToken cancellationToken = default)
    Task<ApiResponse<Workspace>> GetWorkspaceWithResponseAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<HttpResponse> DeleteWorkspaceAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<HttpResponse> ResumeWorkspaceAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<HttpResponse> SuspendWorkspaceAsync(Guid workloadId, CancellationToken cancellationToken = default)
    Task<Workspace> CreateWorkspaceAsync(WorkspaceCreationRequest body, CancellationToken cancellationToken = default)
    Task<Workspace> GetWorkspaceAsync(Guid workloadId, CancellationToken cancellationToken = default)

class AccessKey
class AccessKeyAdministration
class AccessKeyCreationRequest
class AccessKeyCreationSpec
class AccessKeyListResponse
class AccessKeyPostResponse
class AccessKeySpec
class AccessKeyUpdateRequest
class AccessKeysAdministration
class AccessRule
class AccessRuleById
class AccessRuleCreationFields
class AccessRuleDeletionBatchResponse
class AccessRuleDeletionBatchResponseFailureItem
class AccessRuleFilter
enum AccessRulePhase
class AccessRuleScopesItem
class AccessRuleStatusResponse
class AccessRuleSubjectsItem
enum AccessRulesBatchAction
class AccessRulesBatchCreateFields
class AccessRulesBatchCreateFieldsPayload
class AccessRulesBatchCreateResponse
class AccessRulesBatchCreateResponseFailedItem
class AccessRulesBatchFields
enum AccessRulesSortFilterFields
enum ActionModel
class ActionsSupport
class AggregatedResources
class AggregatedResourcesMemory
class AggregatedResourcesNodePool
class AllocatedResources
class Annotation
class AreReportsAvailableResponse
class AssetClusterStatusInfo
class AssetClusterStatusIssue
enum AssetClusterStatusIssueEnum
class AssetCreationRequest
class AssetDatasourceRef
class AssetEvent
enum AssetKind
class AssetMeta
class AssetPhaseUpdate
class AssetRef
enum AssetSyncStatusEnum
class AssetUpdatableFields
class AssetUsageInfo
class AssetsUsageRef
class AuditLog
enum AuditLogAction
class AuditLogFilter
enum AuditLogHttpMethod
enum AuditLogResult
enum AuditLogSort
enum AuditLogSubjectType
enum AuthorizationType
class AutoRedirectSsoSetting
class AutoScaling
class BatchResponse
class BatchResponseFailureItem
class BrowserSessionTimeoutSetting
enum Capability
class ChangeUserPasswordResponse
class ClaimInfo
enum CleanPodPolicy
class ClusterCreationRequest
class ClusterDependenciesStatus
class ClusterDependencyStatus
class ClusterDisplayedStatus
class ClusterInfo
class ClusterInstallationInfoResponse
enum ClusterMetricsGroupBy
class ClusterReportedConfig
class ClusterReportedStatusConditionsItem
enum ClusterReportedStatusConditionsItemStatus
class ClusterReportedStatusOperandsValue
class ClusterReportedStatusPlatform
enum ClusterReportedStatusPlatformType
class ClusterResourceInfo
enum ClusterState
class ClusterUpdateRequest
class ComplianceInfo
class ComplianceInfoReason
class ComplianceIssuesV2ComplianceIssuesItem
enum ComplyToReplicaType
enum ComplyToWorkloadType
class ComputeAsset
class ComputeAssetSpec
class ComputeCreationRequest
class ComputeListResponse
class ComputeUpdateRequest
class Condition
class ConfigMap
class ConfigMapAsset
class ConfigMapCreationRequest
class ConfigMapInstance
class ConfigMapListResponse
class ConfigMapUpdateRequest
class Connection
class Container
class CountAccessRulesOptions
class CountAccessRulesResponse
class CountDepartmentsOptions
class CountMeAccessRulesOptions
class CountMeAccessRulesResponse
class CountNodePoolsOptions
class CountNodePoolsResponse
class CountNodesOptions
class CountNodesResponse
class CountPodsOptions
class CountPodsResponse
class CountProjectsOptions
class CountReportsOptions
class CountResponse
class CountTenantNodesOptions
class CountTenantNodesResponse
class CountUsersOptions
class CountUsersResponse
class CountWorkloadsOptions
class CountWorkloadsResponse
class CredentialUpdatableFields
class CredentialsListResponse
class CredentialsListResponseAssetSpec
class CredentialsListResponseEntry
class DataSourceOverrides
class DataVolumeInstance
class Datasource
class DatasourceListResponse
class DatasourceListResponseAssetSpec
class DatasourceListResponseEntry
class DeleteClusterOptions
class DeleteK8sClusterResponse
class Department
class DepartmentCreationRequest
class DepartmentFilter
enum DepartmentFilterSortFields
class DepartmentForList
class DepartmentForListStatus
class DepartmentProjectChild
class DepartmentProjectParent
class DepartmentStatus
class DepartmentUpdateRequest
class DeservedResource
enum DesiredPhase
class DisplayedCluster
class DistributedCreationRequest
enum DistributedFramework
class DistributedSpecSpec
class DistributedSpecSpecCompute
class DistributedSpecSpecSecurity
class DistributedSpecSpecStorage
class DistributedWorkload
class DockerRegistry
class DockerRegistryCreationRequest
class DockerRegistryCreationSpec
class DockerRegistryListResponse
class DockerRegistrySpec
class DockerRegistryUpdateRequest
enum DownloadAuditLogsFileType
class DownloadAuditLogsOptions
class EmptyDirInstance
class EnvironmentAsset
class EnvironmentAssetRef
class EnvironmentAssetSpec
class EnvironmentCreationRequest
class EnvironmentListResponse
class EnvironmentModel
class EnvironmentUpdateRequest
class EnvironmentVariable
class EnvironmentVariableConfigMap
class EnvironmentVariableCredential
class EnvironmentVariableOfAsset
class EnvironmentVariablePodFieldReference
class EnvironmentVariableSecret
class EnvironmentVariableUserCredential
class Error
enum EventsSort
class ExposedUrl
class ExtendedResource
class ExternalToolInfo
enum ExternalToolType
class ExternalUrlInfo
class GenericSecret
class GenericSecretCreationRequest
class GenericSecretCreationSpec
class GenericSecretListResponse
class GenericSecretSpec
class GenericSecretUpdateRequest
class GetAccessKeyByIdOptions
class GetAccessKeysAdministrationOptions
class GetAccessRulesOptions
class GetAccessRulesResponse
class GetAuditLogsOptions
class GetAuditLogsResponse
class GetClusterByUuidOptions
class GetClusterInstallInfoByUuidOptions
class GetClusterMetricsOptions
class GetClustersOptions
class GetComputeAssetByIdOptions
class GetConfigMapAssetByIdOptions
class GetDepartmentMetricsOptions
class GetDepartmentsOptions
class GetDepartmentsResponse
class GetDepartmentsTelemetryOptions
class GetDockerRegistryByIdOptions
class GetEnvironmentAssetByIdOptions
class GetGenericSecretByIdOptions
class GetGitAssetByIdOptions
class GetHostPathByIdOptions
class GetInferenceWorkloadMetricsOptions
class GetInferenceWorkloadPodMetricsOptions
enum GetInstallFileCloud
enum GetInstallFileFormat
class GetInstallFileOptions
class GetMeAccessRulesOptions
class GetNfsAssetByIdOptions
class GetNgcApiKeyByIdOptions
class GetNodeMetricsOptions
class GetNodePoolMetricsOptions
class GetNodePoolsOptions
class GetNodePoolsResponse
class GetNodeTelemetryOptions
class GetPasswordByIdOptions
class GetPermittedScopesRequest
enum GetPermittedScopesRequestAction
class GetProjectMetricsOptions
class GetProjectsOptions
class GetProjectsResponse
class GetProjectsTelemetryOptions
class GetPvcAssetByIdOptions
class GetPvcHistoryOptions
class GetRevisionEventsOptions
class GetRevisionEventsResponse
class GetRevisionHistoryOptions
class GetRevisionHistoryResponse
class GetRevisionPodsOptions
class GetRevisionPodsResponse
class GetS3AssetByIdOptions
class GetSecretAssetByIdOptions
class GetTenantNodesOptions
class GetUsersOptions
class GetWorkloadEventsOptions
class GetWorkloadEventsResponse
class GetWorkloadHistoryOptions
class GetWorkloadHistoryResponse
class GetWorkloadMetricsOptions
class GetWorkloadPodMetricsOptions
class GetWorkloadPodsOptions
class GetWorkloadPodsResponse
class GetWorkloadsOptions
class GetWorkloadsResponse
class GetWorkloadsTelemetryOptions
class GitAsset
class GitAssetSpec
enum GitAuthenticationMethod
class GitCreationRequest
class GitInstance
class GitListResponse
class GitSecretRef
class GitUpdateRequest
class GpuInfo
enum GpuRequestType
class GpuResourceOptimization
class GrantTokenV2Request
enum GrantTokenV2RequestGrantType
class GroupedMeasurementGroup
class GroupedMeasurementResponse
class GroupedMeasurementResponseValuesItem
class GroupedMetricsResponse
class Gvk
class HistogramSeries
class HistogramValue
class HistoryRecord
class HistoryRecordMeta
class HistoryRecordSpec
enum HistoryRecordType
class HostPath
class HostPathAsset
class HostPathCreationRequest
class HostPathInstance
class HostPathListResponse
enum HostPathMountPropagation
class HostPathUpdateRequest
class HttpResponse
enum ImagePullPolicy
class ImagePullSecret
class Inference
class InferenceCreationRequest
enum InferencePodMetricType
class InferenceSpecSpec
class InferenceSpecSpecCompute
class InferenceSpecSpecSecurity
class InferenceSpecSpecStorage
class InferenceUpdateSpec
class InferenceUpdateSpecSpec
class InferenceUpdateSpecSpecCompute
enum InferenceWorkloadMetricType
enum InternalConnectionType
class InternalToolInfo
enum InternalToolType
class InvolvedObject
class K8sCluster
class K8sDepartment
class K8sDepartmentView
class K8sDepartmentViewProjectsItem
class K8sNodeAffinityType
enum K8sNodeAffinityTypeAffinityType
class K8sNodeAffinityTypeSelectedTypesItem
class K8sProject
class K8sProjectNodeAffinity
class K8sProjectPermissions
class K8sUser
enum K8sUserRolesItem
class KeyValuePairModel
class KubernetesEvent
class KubernetesPermissions
class Label
class ListAccessKeysOptions
class ListComputeAssetsOptions
class ListConfigMapAssetsOptions
class ListCredentialsAssetsOptions
class ListDatasourceAssetsOptions
class ListDockerRegistriesOptions
class ListEnvironmentAssetsOptions
class ListGenericSecretOptions
class ListGitAssetsOptions
class ListHostPathAssetsOptions
class ListNfsAssetsOptions
class ListNgcApiKeyOptions
class ListPasswordsOptions
class ListPodsOptions
class ListPodsResponse
class ListPvcAssetsOptions
class ListReportsOptions
class ListReportsResponse
class ListS3AssetsOptions
class ListSecretAssetsOptions
class LogoutRedirectUriSetting
class MasterSpec
class MasterSpecCompute
class MasterSpecSecurity
class MasterSpecStorage
class MatchExpression
enum MatchExpressionOperator
class MeAccessRule
class MeAccessRulesResponse
class MeAccessRulesResponseAccessRules
class MeasurementResponse
class MeasurementResponseValuesItem
class MetricsCompositeResponse
class MetricsResponse
enum MetricsType
enum MpiLauncherCreationPolicy
class Nfs
class NfsAsset
class NfsCreationRequest
class NfsInstance
class NfsListResponse
class NfsUpdateRequest
class NgcApiKey
class NgcApiKeyCreationRequest
class NgcApiKeyCreationSpec
class NgcApiKeyListResponse
class NgcApiKeySpec
class NgcApiKeyUpdateRequest
class Node
class NodeAffinityRequired
class NodeFilter
enum NodeFilterSortFields
enum NodeInfoStatus
enum NodeMetricType
class NodePool
class NodePoolConditionDetails
enum NodePoolConditionDetailsStatus
class NodePoolCreateFields
class NodePoolCreateFieldsPlacementStrategy
class NodePoolCreateResponseFieldsPlacementStrategy
class NodePoolFilter
enum NodePoolGpuNetworkAccelerationDetection
enum NodePoolPhase
enum NodePoolSortFilterFields
class NodePoolSyncFieldsStatus
class NodePoolSyncUpdateFieldsPlacementStrategy
class NodePoolUpdateFields
class NodePoolUpdateFieldsPlacementStrategy
class NodePortInfo
class NodeSelectorTerm
class NodeStatusConditionDetails
class NodeTaint
enum NodeTaintEffect
enum NodeTelemetryType
class NodeTypesPerWorkload
class Nodes
class OAuth2Error
enum OAuth2ErrorError
class OAuth2TokenResponse
enum OrgType
enum OrgUnitMetricType
enum OrgUnitTelemetryType
class OvertimeData
class OvertimeRangeData
class Password
class PasswordCreationRequest
class PasswordCreationSpec
class PasswordListResponse
class PasswordSpec
class PasswordUpdateRequest
class PendingSchedulingMessage
class Permission
class PermittedScopes
class PermittedScopesActions
enum Phase
enum PhaseReason
class PhaseUpdate
enum PlacementStrategy
class Pod
class PodAffinity
enum PodAffinityType
class PodFilter
enum PodMetricType
class PodNodeAffinity
class PodNodeAffinityPreferred
class PodNodeAffinityRequired
class PodPreferredNodeSelectorTerm
class PodRequestResources
class PodToleration
enum PodVerbosity
enum PodsSort
enum PolicyRuleEnum
class Port
enum PortServiceType
enum Preemptibility
class Probe
class ProbeHandler
class ProbeHandlerHttpGet
enum ProbeHandlerScheme
class Probes
class Project
class ProjectCreationRequest
class ProjectEffective
class ProjectFilter
enum ProjectFilterSortFields
enum ProjectPhase
class ProjectStatus
class ProjectUpdateRequest
class Pvc
class PvcAccessModes
class PvcAddedAttrValue
class PvcAsset
class PvcCreationRequest
class PvcFieldsUpdatable
class PvcHistoryResponse
class PvcInstance
class PvcListResponse
class PvcUpdateRequest
enum PvcVolumeMode
enum QueryVerbosity
class QuotaStatus
class QuotaStatusNodePool
class QuotaStatusResource
class RegenerateAccessKeySecretResponse
class RegenerateServiceAccountSecretResponse
class RelatedUrl
enum ReplicaType
class Report
class ReportFilter
enum ReportFilterAndSortFields
enum ReportGroupByOptions
class ReportRequestFields
enum ReportStatus
class RequestResourceCores
class RequestResourceQuantity
class RequestedPods
class ResetUserPasswordResponse
enum ResourceType
enum ResourceTypeGroupId
class Resources
class ResourcesCpu
class ResourcesGpu
class ResourcesMemory
class ResourcesNodePool
class ResourcesNullable
class ResourcesNullableCpu
class ResourcesNullableGpu
class ResourcesNullableMemory
class ResourcesNullableNodePool
enum RestartPolicy
class Role
class S3Asset
class S3AssetSpec
class S3CreationRequest
class S3Instance
class S3ListResponse
class S3UpdateRequest
class SchedulingConfiguration
class SchedulingConfigurationPlacementStrategy
class SchedulingRules
enum Scope
enum ScopeType
enum SeccompProfileType
class SecretAsset
class SecretAssetCreationRequest
class SecretAssetListResponse
class SecretAssetSpec
class SecretAssetUpdateRequest
class SecretInstance
class ServiceAccount
class ServiceAccountCreationRequest
class ServiceAccountPatchRequest
class ServiceAccountPostResponse
class ServingConfiguration
class ServingPort
enum ServingPortAccessAuthorizationTypeEnum
class ServingPortInfo
enum ServingPortInfoProtocol
enum ServingPortProtocol
class Setting
class SettingsGetResponse
enum SettingsKeyEnum
class SimpleError
enum SortOrder
enum Source
enum SourceApi
enum SubjectType
class SubmissionErrorV2
enum TelemetryGroupBy1Item
enum TelemetryGroupByDepartmentItem
enum TelemetryGroupByItem
enum TelemetryGroupByProjectItem
class TelemetryResponse
class TelemetryResponseValuesItem
class TelemetryResponseValuesItemGroupsItem
class TenantSettingCreationRequest
class TenantSettingCreationResponse
class TokenRequest
enum TokenRequestGrantTypeEnum
class TokenResponse
class Toleration
enum TolerationEffect
enum TolerationOperator
enum ToolType
class TotalResources
class Training
class TrainingCreationRequest
class TrainingSpecSpec
class TrainingSpecSpecCompute
class TrainingSpecSpecSecurity
class TrainingSpecSpecStorage
enum UidGidSource
enum Units
class UpdateK8sDepartmentRequest
union UpdateSecuritySettingByKeyRequest
class UsageTimesInfo
class User
class UserAccessKey
class UserAccessKeyCreationRequest
class UserAccessKeys
class UserChangePasswordRequest
class UserCreationRequest
class UserFilter
class UserPostResponse
enum UsersFilterSortFields
enum Verbosity
class Workload
class WorkloadAllocatedResources
class WorkloadBatch
enum WorkloadBatchAction
class WorkloadChildrenIdsItem
class WorkloadConnection
enum WorkloadConnectionAuthorizationType
enum WorkloadDesiredPhase
class WorkloadDetailed
class WorkloadFilter
class WorkloadHistoryRecord
class WorkloadHistoryRecordSpec
enum WorkloadMetricType
class WorkloadRefAndStatus
class WorkloadRequestResources
class WorkloadSupportedTypes
enum WorkloadSupportedTypesDistFramework
enum WorkloadTelemetryType
class WorkloadTopology
class WorkloadV2
class WorkloadV2CreateRequest
class WorkloadV2GetResponse
class WorkloadV2Metadata
class WorkloadV2MetadataCreateParams
class WorkloadV2MetadataUpdateParams
class WorkloadV2SyncInfo
enum WorkloadV2SyncStatus
class WorkloadV2UpdateRequest
class WorkloadsExtendedResource
enum WorkloadsSort
class Workspace
class WorkspaceCreationRequest
class WorkspaceSpecSpec
class WorkspaceSpecSpecCompute
class WorkspaceSpecSpecSecurity
class WorkspaceSpecSpecStorage
